using PeerAtlas.Policy.Criteria;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Scoring;

/// <summary>The scorecard of the states, and a page for each of its criteria.</summary>
public static class ScoreRoutes
{
    /// <summary>The address of a criterion's page.</summary>
    public static string To(SiteContext site, AdequacyCriterion criterion) => site.To(PathOf(criterion));

    /// <summary>All pages.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.Scorecard.Path,
            "Scorecard of the states",
            $"{site.Atlas.Criteria.Count(criterion => criterion.NotScored is null)} questions on how good each state’s peer support policy is, decided by facts with open rules: met, in part, not met or not known.",
            [Doors.Advocacy],
            Page.MadeBy<ScorecardPage>())
        {
            ShortTitle = Doors.Scorecard.Name,
            StyleSheets = ["scorecard.css"],
            Newest = new(() => NewestDate.Of(site)),
        },
        .. site.Atlas.Criteria.Select(criterion => new Page(
            PathOf(criterion),
            $"Scorecard: {criterion.Label}",
            $"{criterion.Criterion} The rule, who asks for it, and the fact that decides it for every state.",
            [Doors.Advocacy, Doors.Scorecard],
            Page.MadeBy<CriterionPage>((nameof(CriterionPage.Criterion), criterion)))
        {
            ShortTitle = criterion.Label,
            Newest = new(() => NewestDate.Of(site)),
        }),
    ];

    /// <summary>The same below the root.</summary>
    public static string PathOf(AdequacyCriterion criterion) => $"/advocacy/criteria/{criterion.Id}/";
}
