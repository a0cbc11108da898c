using System.Collections.Immutable;
using PeerAtlas.Site.Api;
using PeerAtlas.Site.Assets;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.Building;

/// <summary>
/// The site before it is rendered: every address is known, and each file is made when it is asked for. A build asks for
/// all of them; a preview for those that a reader opens.
/// </summary>
public sealed class SitePlan
{
    private readonly SiteContext site;
    private readonly ImmutableArray<Page> pages;
    private readonly Dictionary<string, Page> pagesByFile;
    private readonly Dictionary<string, SiteFile> otherFiles;

    private SitePlan(SiteContext site)
    {
        this.site = site;
        pages = RouteTable.Of(site);
        pagesByFile = pages.ToDictionary(page => page.File, StringComparer.Ordinal);
        otherFiles = site.Assets.Files
            .Append(Sitemap.Of(site, pages))
            .Append(Robots.Of(site))
            .Concat(PairRedirects.Of(site))
            .Concat(ApiFiles.Of(site))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Plans the site of a request.</summary>
    public static SitePlan Of(SiteRequest request) => new(new SiteContext(request, AssetTable.Load()));

    /// <summary>Makes one file; null when the site has none of that path.</summary>
    /// <param name="path">As in <see cref="SiteFile.Path"/>: <c>states/idaho/index.html</c>.</param>
    public SiteFile? File(string path) =>
        pagesByFile.TryGetValue(path, out Page? page) ? PageRenderer.Render(site, [page])[0] : otherFiles.GetValueOrDefault(path);

    /// <summary>Makes every file, ordered by path (ordinal).</summary>
    public ImmutableArray<SiteFile> Files() =>
    [
        .. PageRenderer.Render(site, pages).Concat(otherFiles.Values).OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
