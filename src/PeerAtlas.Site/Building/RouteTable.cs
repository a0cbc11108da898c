using System.Collections.Immutable;
using PeerAtlas.Site.Advocacy;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Briefs;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Downloads;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Home;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Timeline;
using PeerAtlas.Site.Training;
using PeerAtlas.Site.Upkeep;

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
        TrainingRoute.Of(site),
        DocumentsRoute.Page,
        GlossaryRoute.Page,
        TimelineRoute.Page,
        AdvocacyRoute.Page,
        .. ScoreRoutes.Of(site),
        .. BriefRoutes.Of(site),
        .. LetterRoutes.Of(site),
        .. ArticleRoutes.Of(site),
        .. DataRoutes.Pages,
        QualityRoute.Page,
        .. ChangesRoutes.Of(site),
        SearchRoute.Page,
        NotFoundRoute.Page,
    ];
}
