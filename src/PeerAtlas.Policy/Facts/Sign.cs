namespace PeerAtlas.Policy.Facts;

/// <summary>The four answers of the whole site. Their words and shapes are the same wherever an answer is shown.</summary>
public enum Sign
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part: for some people, places or services only.</summary>
    Limited,

    /// <summary>No.</summary>
    No,

    /// <summary>Not yet researched. Never the same as no.</summary>
    Absent,
}

/// <summary>How signs are written in the data and in words.</summary>
public static class Signs
{
    /// <summary>All four, in the order in which they are counted and listed.</summary>
    public static IReadOnlyList<Sign> All { get; } = [Sign.Yes, Sign.Limited, Sign.No, Sign.Absent];

    /// <summary>The sign of a term that is written in the data; null for a term that is no yes or no.</summary>
    public static Sign? OfTerm(string id) => id switch
    {
        "yes" => Sign.Yes,
        "limited" => Sign.Limited,
        "no" => Sign.No,
        _ => null,
    };

    /// <summary>The word that always stands beside the sign.</summary>
    public static string Word(this Sign sign) => sign switch
    {
        Sign.Yes => "Yes",
        Sign.Limited => "In part",
        Sign.No => "No",
        _ => "Not yet researched",
    };
}
