namespace PeerAtlas.Policy.Facts;

/// <summary>The five answers of the whole site. Their words and shapes are the same wherever an answer is shown.</summary>
public enum Sign
{
    /// <summary>Yes: the source says that it is paid, allowed or asked for.</summary>
    Yes,

    /// <summary>In part: the source says that it holds for some people, places, services or plans only.</summary>
    Limited,

    /// <summary>No: a source says that it is not.</summary>
    No,

    /// <summary>Not clear: sources were read and do not settle it. Counts as neither yes nor no anywhere.</summary>
    Unclear,

    /// <summary>Not yet researched: nobody has read a source on it. Never the same as no.</summary>
    Absent,
}

/// <summary>How signs are written in the data and in words.</summary>
public static class Signs
{
    /// <summary>All five, in the order in which they are counted and listed.</summary>
    public static IReadOnlyList<Sign> All { get; } = [Sign.Yes, Sign.Limited, Sign.No, Sign.Unclear, Sign.Absent];

    /// <summary>The sign of a term that is written in the data; null for a term that is no yes or no.</summary>
    public static Sign? OfTerm(string id) => id switch
    {
        "yes" => Sign.Yes,
        "limited" => Sign.Limited,
        "no" => Sign.No,
        "unclear" => Sign.Unclear,
        _ => null,
    };

    /// <summary>As the data writes it; <c>absent</c> for what no data says.</summary>
    public static string Id(this Sign sign) => sign switch
    {
        Sign.Yes => "yes",
        Sign.Limited => "limited",
        Sign.No => "no",
        Sign.Unclear => "unclear",
        _ => "absent",
    };

    /// <summary>True for yes, in part and no: what a count can rest on.</summary>
    public static bool IsSettled(this Sign sign) => sign is Sign.Yes or Sign.Limited or Sign.No;

    /// <summary>The word that always stands beside the sign.</summary>
    public static string Word(this Sign sign) => sign switch
    {
        Sign.Yes => "Yes",
        Sign.Limited => "In part",
        Sign.No => "No",
        Sign.Unclear => "Not clear",
        _ => "Not yet researched",
    };
}
