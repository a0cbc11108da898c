using System.Collections.Immutable;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>Single keys that facts of every kind have.</summary>
internal static class FactKeys
{
    /// <summary>Where a fact was read.</summary>
    public static readonly Key Source = new("source", Form.SourceIds,
        "The source in which it was read: an id under `sources` or of `data/sources/`, or a list of ids, the main one first.", "some-source");

    /// <summary>A qualification.</summary>
    public static readonly Key Note = new("note", Form.Words, "One plain sentence of qualification.", "Only for adults in the plan.");

    /// <summary>Since when it has been so.</summary>
    public static readonly Key Since = new("since", Form.Date, "Since when it has been so.");

    /// <summary>The date for which a source speaks.</summary>
    public static readonly Key AsOf = new("as_of", Form.Date, "The date for which the source speaks, where it differs from the source's own `published`.");

    /// <summary>How a fact can have been read.</summary>
    public static readonly ImmutableArray<string> Readings = ["stated", "inferred"];
}
