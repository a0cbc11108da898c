using System.Collections.Immutable;
using PeerAtlas.Site.Advocacy;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Downloads;
using PeerAtlas.Site.Feeds;
using PeerAtlas.Site.Home;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Training;

namespace PeerAtlas.Site.Building;

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
        .. TrainingRoute.Of(site),
        .. AdvocacyRoute.Of(site),
        .. ArticleRoutes.Of(site),
        DataRoutes.Page,
        ChangesRoute.Of(site),
        SearchRoute.Page,
        NotFoundRoute.Page,
    ];
}
