using PeerAtlas.Policy.Scoring;

namespace PeerAtlas.Site.Scoring;

/// <summary>Judgments on criteria in words, and the sign that stands beside each.</summary>
public static class JudgmentWords
{
    /// <summary>"Met", "In part", "Not met" or "Not known".</summary>
    public static string Word(this Judgment judgment) => judgment switch
    {
        Judgment.Met => "Met",
        Judgment.InPart => "In part",
        Judgment.NotMet => "Not met",
        _ => "Not known",
    };

    /// <summary>"met", "in-part", "not-met" or "not-known", in files for programs.</summary>
    public static string Id(this Judgment judgment) => judgment switch
    {
        Judgment.Met => "met",
        Judgment.InPart => "in-part",
        Judgment.NotMet => "not-met",
        _ => "not-known",
    };

    /// <summary>The class of the style sheet that draws its sign, the same four shapes as for answers.</summary>
    public static string CssClass(this Judgment judgment) => judgment switch
    {
        Judgment.Met => "yes",
        Judgment.InPart => "part",
        Judgment.NotMet => "no",
        _ => "absent",
    };

    /// <summary>By what a cell is sorted: met first, what is not known last.</summary>
    public static string SortKey(this Judgment judgment) => judgment switch
    {
        Judgment.Met => "0",
        Judgment.InPart => "1",
        Judgment.NotMet => "2",
        _ => "~",
    };
}
