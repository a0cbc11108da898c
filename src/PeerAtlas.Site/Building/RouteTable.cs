using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Advocacy;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Briefs;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Citing;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Downloads;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Home;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Offline;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Spanish;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Timeline;
using PeerAtlas.Site.Training;
using PeerAtlas.Site.Upkeep;

namespace PeerAtlas.Site.Building;

/// <summary>Every page of the site. A new kind of page is one line here and one component.</summary>
public static class RouteTable
{
    /// <summary>All pages, in reading order.</summary>
    public static ImmutableArray<Page> Of(SiteContext site) => [.. Routes(site).Select(page => page with { Modified = new(() => (page.Newest.Value is null ? page : page.Revised(site)).Modified) })];

    private static IEnumerable<Page> Routes(SiteContext site) =>
    [
        HomeRoute.Of(site),
        .. StateRoutes.Of(site),
        .. CitationRoutes.Of(site),
        .. QuestionRoutes.Of(site),
        .. CertificationRoutes.Of(site),
        .. BillingRoutes.Of(site),
        .. CompareRoutes.Of(site),
        TrainingRoute.Of(site),
        DocumentsRoute.Page with { Newest = new(() => NewestDate.Of(site.Atlas.States.SelectMany(state => state.Documents).Select(document => document.Claim))) },
        NationalDocumentsRoute.Page,
        GlossaryRoute.Page.Revised(site),
        TimelineRoute.Page with { Newest = new(() => NewestDate.Of(site.Atlas.Timeline.Select(milestone => (FactDate?)milestone.Date))) },
        AdvocacyRoute.Page with { Newest = new(() => NewestDate.Of(site)) },
        .. ScoreRoutes.Of(site),
        .. BriefRoutes.Of(site),
        .. LetterRoutes.Of(site),
        .. ArticleRoutes.Of(site),
        .. DataRoutes.Of(site),
        QualityRoute.Page with { Newest = new(() => NewestDate.Of(site)) },
        .. ChangesRoutes.Of(site),
        SearchRoute.Page,
        .. SpanishRoute.Of(site),
        NotFoundRoute.Page,
        OfflineRoute.Page,
    ];
}
