using System.Collections.Immutable;
using PeerAtlas.Site.Assets;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.Building;

/// <summary>Renders the whole site. Pure: the same request gives the same bytes.</summary>
public static class SiteRenderer
{
    /// <summary>Every file of the site, ordered by path (ordinal).</summary>
    public static ImmutableArray<SiteFile> Render(SiteRequest request)
    {
        SiteContext site = new(request, AssetTable.Load());
        ImmutableArray<Page> pages = RouteTable.Of(site);
        SiteFile[] rendered = PageRenderer.Render(site, pages);
        return
        [
            .. rendered
                .Concat(site.Assets.Files)
                .Append(Sitemap.Of(site, pages))
                .Append(Robots.Of(site))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
