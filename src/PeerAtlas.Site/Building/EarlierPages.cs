using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>The site that a build made before, as far as its links are concerned; they were right.</summary>
/// <param name="Paths">The paths of its files.</param>
/// <param name="Read">Reads one; null where it is not as it was.</param>
public sealed record EarlierPages(IReadOnlySet<string> Paths, Func<string, SiteFile?> Read);
