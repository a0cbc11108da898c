using PeerAtlas.Policy.Scoring;

namespace PeerAtlas.Site.Advocacy;

/// <summary>Verdicts on criteria in words, and the sign that stands beside each.</summary>
public static class VerdictWords
{
    /// <summary>"Met", "In part", "Not met" or "Not known".</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "Met",
        Verdict.InPart => "In part",
        Verdict.NotMet => "Not met",
        _ => "Not known",
    };

    /// <summary>The class of the style sheet that draws its sign, the same four shapes as for answers.</summary>
    public static string CssClass(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "yes",
        Verdict.InPart => "part",
        Verdict.NotMet => "no",
        _ => "absent",
    };

    /// <summary>By what a cell is sorted: met first, what is not known last.</summary>
    public static string SortKey(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "0",
        Verdict.InPart => "1",
        Verdict.NotMet => "2",
        _ => "~",
    };
}
