using System.Collections.Immutable;

namespace PeerAtlas.Site.Articles;

/// <summary>All that a writer edits: the folder <c>input</c>.</summary>
/// <param name="Settings">From <c>site.yml</c>.</param>
/// <param name="Articles">From <c>pages/**/*.md</c>, ordered by folder, rank and address.</param>
public sealed record SiteContent(SiteSettings Settings, ImmutableArray<Article> Articles);
