using System.Collections.Immutable;
using PeerAtlas.Site.Advocacy;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.BillingPages;
using PeerAtlas.Site.CertificationPages;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.DataPages;
using PeerAtlas.Site.Directories;
using PeerAtlas.Site.Feeds;
using PeerAtlas.Site.Home;
using PeerAtlas.Site.QuestionPages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.StatePages;

namespace PeerAtlas.Site.Routing;

/// <summary>Every page of the site. A new kind of page is one line here and one component.</summary>
public static class RouteTable
{
    /// <summary>All pages, in reading order.</summary>
    public static ImmutableArray<Page> Of(SiteContext site) =>
    [
        HomeRoute.Of(site),
        .. StateRoutes.Of(site),
        .. QuestionRoutes.Of(site),
        .. CertificationRoutes.Of(site),
        .. BillingRoutes.Of(site),
        .. CompareRoutes.Of(site),
        .. DirectoryRoutes.Of(site),
        .. AdvocacyRoutes.Of(site),
        .. ArticleRoutes.Of(site),
        DataRoutes.Page,
        ChangesRoute.Of(site),
        SearchRoute.Page,
        NotFoundRoute.Page,
    ];
}
