namespace PeerAtlas.Site.Wording;

/// <summary>What parts short remarks in a line.</summary>
public static class Separator
{
    /// <summary>A space at which no line ends: what the style sheet puts a dot behind, so that no line begins with the dot.</summary>
    public const string Kept = "\u00a0";

    /// <summary>A dot that stays on the line of what stands before it.</summary>
    public const string Dot = Kept + "· ";

    /// <summary>Remarks in a line of a page.</summary>
    public static string Dotted(IEnumerable<string> parts) => string.Join(Dot, parts);
}
