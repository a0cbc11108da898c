namespace PeerAtlas.Site.Addresses;

/// <summary>Where the citations of a state's facts stand, below the root.</summary>
public static class CitationPath
{
    /// <summary>The page of all citations of a state, or the entry of one fact.</summary>
    /// <param name="slug">The state's slug.</param>
    /// <param name="anchor">The fact's lasting address on the state's page; null for the page.</param>
    public static string Of(string slug, string? anchor = null) => $"/states/{slug}/citations/{(anchor is null ? "" : "#" + anchor)}";

    /// <summary>The file of all citations of a state: <c>/states/ohio/citations.bib</c>.</summary>
    /// <param name="slug">The state's slug.</param>
    /// <param name="ending">Of the file, without a dot.</param>
    public static string File(string slug, string ending) => $"/states/{slug}/citations.{ending}";
}
