using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Wording;

/// <summary>How sure we are, in the one place that has words for it: in the first words of an answer, and in the quiet line under it.</summary>
public static class Doubts
{
    /// <summary>"three years": how old a fact may be before it is marked as old, for every sentence that says so.</summary>
    public static string YearsUntilOld => Caveats.YearsUntilOldInWords;

    /// <summary>The words for one caveat, for the quiet line.</summary>
    public static string Words(this Caveat caveat) => caveat switch
    {
        Caveat.Disagreement => "sources disagree",
        Caveat.FromSurvey => "from a survey",
        Caveat.OurReading => "our reading of the source",
        Caveat.TradePublication => "trade publication",
        Caveat.Unconfirmed => "a change was announced, and we have not confirmed it",
        Caveat.Announced => "a change is announced",
        Caveat.Old => $"older than {YearsUntilOld}",
        _ => "undated",
    };

    /// <summary>The name of a caveat in files for programs.</summary>
    public static string Id(this Caveat caveat) => caveat switch
    {
        Caveat.Disagreement => "disputed",
        Caveat.FromSurvey => "survey",
        Caveat.OurReading => "inferred",
        Caveat.TradePublication => "trade",
        Caveat.Unconfirmed => "unconfirmed",
        Caveat.Announced => "announced",
        Caveat.Old => "old",
        _ => "undated",
    };

    /// <summary>
    /// On what an answer rests, where that is neither the state's own word nor stated outright: "by a 2024 national review", "by our
    /// reading", "by our reading of a 2023 trade publication". Null where there is nothing to say. It belongs to the answer's own first
    /// words: "No, by a 2024 national review."
    /// </summary>
    public static string? Basis(this Evidence evidence)
    {
        if (evidence.Value.Sign == Sign.Unclear)
        {
            return null;
        }

        HashSet<Caveat> basis = [.. Caveats.BasisOf(evidence)];
        string? text = basis.Contains(Caveat.TradePublication) ? $"{Dated(evidence.AsOf)} trade publication"
            : basis.Contains(Caveat.FromSurvey) ? $"{Dated(evidence.AsOf)} national review"
            : null;
        return (basis.Contains(Caveat.OurReading), text) switch
        {
            (true, null) => "by our reading",
            (true, _) => $"by our reading of {text}",
            (false, null) => null,
            _ => $"by {text}",
        };
    }

    /// <summary>The same without years: "by a survey", "by our reading", "by trade press".</summary>
    public static string? BasisInFewest(this Evidence evidence)
    {
        HashSet<Caveat> basis = [.. Caveats.BasisOf(evidence)];
        return evidence.Value.Sign == Sign.Unclear ? null
            : basis.Contains(Caveat.OurReading) ? "by our reading"
            : basis.Contains(Caveat.TradePublication) ? "by trade press"
            : basis.Contains(Caveat.FromSurvey) ? "by a survey"
            : null;
    }

    /// <summary>A value with its basis behind it: "No, by a 2024 national review".</summary>
    public static string WithBasis(this string value, Evidence evidence) =>
        evidence.Basis() is { } basis ? $"{value.TrimEnd('.')}, {basis}" : value;

    /// <summary>The same where the first words of the answer stand in front of it and say already on what it rests.</summary>
    public static string SuretyBesideBasis(this Claim claim, DateOnly today) => claim.Said.Basis() is null
        ? claim.SuretyInWords(today)
        : string.Join("; ", new[] { claim.SpeaksFor?.InWords(), claim.FurtherDoubts(today) }.OfType<string>());

    /// <summary>"December 3, 2025; sources disagree": the date that a claim speaks for and what to beware of.</summary>
    public static string SuretyInWords(this Claim claim, DateOnly today) =>
        string.Join("; ", new[] { claim.SpeaksFor?.InWords() }.OfType<string>().Concat(claim.Caveats(today).Select(Words)));

    /// <summary>"(Idaho Medicaid with Vendor, December 3, 2025; sources disagree)": whose word it is, for when, and what to beware of.</summary>
    public static string Behind(this Claim claim, DateOnly today) =>
        $"({string.Join(" with ", claim.Sources.Select(source => source.Publisher))}, {claim.SuretyInWords(today)})";

    /// <summary>A sentence on a fact, then its note, and whose word both are: for feeds and calendars, which have no line under it.</summary>
    public static string InFull(this Claim claim, string sentence, DateOnly today) => string.Join(
        ' ', new[] { sentence, claim.Note }.OfType<string>().Select(words => words + FullStop.After(words)).Append(claim.Behind(today)));

    /// <summary>
    /// What else to beware of, where the first words say already on what it rests: "sources disagree; older than three years". Null for nothing.
    /// </summary>
    public static string? FurtherDoubts(this Claim claim, DateOnly today) =>
        string.Join("; ", claim.Caveats(today).Where(caveat => !caveat.IsBasis()).Select(Words)) is { Length: > 0 } doubts ? doubts : null;

    private static string Dated(FactDate? date) => date is { } day ? $"a {day.Year}" : "an undated";
}
