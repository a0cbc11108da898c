using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Briefs;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Advocacy;

/// <summary>The pages for people who want to change policy.</summary>
public static class AdvocacyRoute
{
    /// <summary>What an advocate can do.</summary>
    public static Crumb Index { get; } = new("/advocacy/", "Advocacy");

    /// <summary>All states by all criteria.</summary>
    public static Crumb Scorecard { get; } = new("/advocacy/scorecard/", "Scorecard");

    /// <summary>The letters, to be filled in for a state.</summary>
    public static Crumb Letters { get; } = new("/advocacy/letters/", "Letters");

    /// <summary>The address of a criterion's page.</summary>
    public static string To(SiteContext site, AdequacyCriterion criterion) => site.To(PathOf(criterion));

    /// <summary>The address of a state's brief.</summary>
    public static string ToBrief(SiteContext site, State state) => site.To($"/states/{state.Slug}/brief/");

    /// <summary>The address of a state's letters.</summary>
    public static string ToLetters(SiteContext site, State state) => site.To($"/states/{state.Slug}/letters/");

    /// <summary>All pages; those of letters only when there are letters.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Index.Path,
            "Speak up for peer support",
            "Judge your state’s peer support, print a one-page brief, write to lawmakers, and find groups to join and places to act.",
            [],
            Page.MadeBy<AdvocacyPage>())
        {
            ShortTitle = Index.Name,
        },
        new Page(
            Scorecard.Path,
            "Scorecard of the states",
            $"{site.Atlas.Criteria.Count(criterion => criterion.NotScored is null)} questions on how good each state’s peer support policy is, decided by facts with open rules: met, in part, not met or not known.",
            [Index],
            Page.MadeBy<ScorecardPage>())
        {
            ShortTitle = Scorecard.Name,
        },
        .. site.Atlas.Criteria.Select(criterion => new Page(
            PathOf(criterion),
            $"Scorecard: {criterion.Label}",
            $"{criterion.Criterion} The rule, who asks for it, and the fact that decides it for every state.",
            [Index, Scorecard],
            Page.MadeBy<CriterionPage>((nameof(CriterionPage.Criterion), criterion)))
        {
            ShortTitle = criterion.Label,
        }),
        .. site.Atlas.States.Select(state => OfState(
            state, "brief/", "Brief", "State brief", "One page to print: four answers, what works, what is missing, three asks and sources", Page.MadeBy<BriefPage>((nameof(BriefPage.State), state)))),
        .. site.Content.Letters.IsEmpty ? [] : OfLetters(site),
    ];

    private static IEnumerable<Page> OfLetters(SiteContext site) =>
    [
        new Page(
            Letters.Path,
            "Letters and talking points",
            "Letters to lawmakers and Medicaid agencies, a public comment and talking points, filled in with your state’s own facts and their sources.",
            [Index],
            Page.MadeBy<LettersPage>())
        {
            ShortTitle = Letters.Name,
        },
        .. site.Atlas.States.Select(state => OfState(
            state, "letters/", "Letters", "Letters on peer support", "Letters and talking points on peer support with the facts filled in", Page.MadeBy<StateLettersPage>((nameof(StateLettersPage.State), state)))),
    ];

    private static Page OfState(
        State state, string below, string name, string title, string description, Microsoft.AspNetCore.Components.RenderFragment body) => new(
        $"/states/{state.Slug}/{below}",
        $"{title}: {state.Name}",
        $"{description}, for {state.Name.InSentence()}.",
        [StateRoutes.Index, new Crumb($"/states/{state.Slug}/", state.Name)],
        body)
        {
            ShortTitle = name,
        };

    private static string PathOf(AdequacyCriterion criterion) => $"/advocacy/criteria/{criterion.Id}/";
}
