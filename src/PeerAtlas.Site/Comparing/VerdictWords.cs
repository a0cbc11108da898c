using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>Verdicts in a reader's words. The script that compares states is given the same words.</summary>
public static class VerdictWords
{
    /// <summary>What is added where sources disagree on one of the answers.</summary>
    public static string Contested { get; } = Doubts.Words(Caveat.Disagreement);

    /// <summary>The words for one verdict.</summary>
    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.Differ => "They differ",
        Verdict.Worded => "Read each",
        Verdict.Incomplete => "Cannot compare yet",
        Verdict.Same => "The same",
        _ => "Not known",
    };

    /// <summary>The words for a row: "The same; sources disagree".</summary>
    public static string Words(this ComparedRow row) =>
        row.IsContested ? $"{row.Verdict.Words()}; {Contested}" : row.Verdict.Words();

    /// <summary>The words for rates side by side.</summary>
    public static string OfRates(Verdict verdict) => verdict switch
    {
        Verdict.Differ => "Rates differ",
        Verdict.Worded => "Read each rate",
        Verdict.Same => "The same rate",
        _ => "Cannot compare yet",
    };

    /// <summary>The words for a code's rates, with the reasons where they cannot be held against each other: "Read each rate: a state has several".</summary>
    public static string RatesInWords(this ComparedCode code)
    {
        string[] reasons = code.Verdict == Verdict.Worded
            ? [.. code.Cells.Select(cell => Likeness.OfRates(cell)?.Apart).OfType<RateApart>().Distinct().Order().Select(Reason)]
            : [];
        return reasons.Length == 0 ? OfRates(code.Verdict) : $"{OfRates(code.Verdict)}: {string.Join("; ", reasons)}";
    }

    /// <summary>Why a rate is held against no other.</summary>
    public static string Reason(RateApart apart) => apart switch
    {
        RateApart.Several => "a state has several",
        RateApart.OfOnePayer => "one payer’s rate may not be the state’s own",
        RateApart.Reported => "a trade publication or another group reports it, and whose rate it is, is not known",
        _ => "a unit has no fixed length of time, or is not stated",
    };
}
