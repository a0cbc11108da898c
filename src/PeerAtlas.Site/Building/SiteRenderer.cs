using System.Collections.Immutable;

namespace PeerAtlas.Site.Building;

/// <summary>Renders the whole site. Pure: the same request gives the same bytes.</summary>
public static class SiteRenderer
{
    /// <summary>Every file of the site, ordered by path (ordinal).</summary>
    public static ImmutableArray<SiteFile> Render(SiteRequest request) => SitePlan.Of(request).Files();
}
