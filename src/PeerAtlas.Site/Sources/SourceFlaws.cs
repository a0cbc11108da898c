using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Sources;

/// <summary>What an advocate would have to defend a source for. It is said of the source, and paper leaves its address out.</summary>
public static class SourceFlaws
{
    /// <summary>A seller's or an adviser's page.</summary>
    public const string Trade = "trade publication";

    /// <summary>A text on the site of somebody who copies documents.</summary>
    public const string Copy = "a copy";

    /// <summary>What a reader must know of sources that say so, before a page is handed on.</summary>
    public const string About = $"Where one is marked “{Trade}” or “{Copy}”, look for the text itself before you hand this on; paper leaves such an address out.";

    /// <summary>The flaw (<see cref="Codebook.IsPoor"/>); null for none.</summary>
    public static string? Of(Source source, Codebook codebook) =>
        !codebook.IsPoor(source) ? null : source.Kind.Mark == SourceMark.Trade ? Trade : Copy;
}
