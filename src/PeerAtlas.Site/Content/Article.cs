using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Site.Content;

/// <summary>A page written in Markdown under <c>input/pages</c>.</summary>
/// <param name="Path">Its address below the site's root, with slashes at both ends: <c>/learn/what-is-peer-support/</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Description">One sentence for search engines and lists.</param>
/// <param name="Order">Rank among the pages of its folder.</param>
/// <param name="Html">The body, already sanitised; links within the site start with a slash.</param>
/// <param name="At">Where its file starts.</param>
public sealed record Article(string Path, string Title, string Description, int Order, string Html, Place At)
{
    /// <summary>True while a writer works on it: only a preview shows it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When its writer last changed what it says; null where that is not told.</summary>
    public FactDate? Updated { get; init; }

    /// <summary>Every address to which its text links, in the order of the text.</summary>
    public ImmutableArray<TextPlace> Links { get; init; } = [];

    /// <summary>Every id that its text gives to a part: of its headings and of elements.</summary>
    public ImmutableArray<TextPlace> Ids { get; init; } = [];
}

/// <summary>A word of a text that the site goes by, with its place.</summary>
/// <param name="Text">An address or an id, as the page has it.</param>
/// <param name="At">Where it is written.</param>
public sealed record TextPlace(string Text, Place At);
