using System.Collections.Immutable;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Site.Content;

/// <summary>All that a writer edits: the folder <c>input</c>.</summary>
/// <param name="Settings">From <c>site.yml</c>.</param>
/// <param name="Articles">From <c>pages/**/*.md</c>, ordered by folder, rank and address.</param>
public sealed record SiteContent(SiteSettings Settings, ImmutableArray<Article> Articles)
{
    /// <summary>What is published: all but drafts.</summary>
    public SiteContent Published => this with { Articles = Articles.RemoveAll(article => article.IsDraft) };

    /// <summary>From <c>letters/*.md</c>, ordered by rank and id.</summary>
    public ImmutableArray<Letter> Letters { get; init; } = [];

    /// <summary>From <c>static/</c>: files that are copied as they are, at their paths below it.</summary>
    public ImmutableArray<OwnFile> OwnFiles { get; init; } = [];

    /// <summary>From <c>links.yml</c>: hosts that are known to refuse robots; empty without that file.</summary>
    public ImmutableArray<RefusingHost> RefusingHosts { get; init; } = [];

    /// <summary>From <c>search-synonyms.yml</c>; empty without that file.</summary>
    public SearchWords SearchWords { get; init; } = SearchWords.None;
}
