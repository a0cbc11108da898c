using PeerAtlas.Policy.States;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>The compare page, a list of comparisons for each state, and a page for each pair of states.</summary>
public static class CompareRoutes
{
    /// <summary>All pages that compare states.</summary>
    public static IEnumerable<Page> Of(SiteContext site)
    {
        StatesToCompare states = new(site);
        return
        [
            new Page(
                Doors.Compare.Path,
                "Compare states on peer support",
                "Put two to five states side by side. See what Medicaid pays for, how peers are certified, and who says so.",
                [],
                Page.MadeBy<ComparePage>())
            {
                ShortTitle = Doors.Compare.Name,
                Newest = new(() => NewestDate.Of(site)),
                Scripts = ["compare.js"],
                StyleSheets = ["compare.css"],
            },
            .. site.Atlas.States.Select(state => OfState(site, state)),
            .. PairsOf(site).Select(pair => OfPair(site, pair, states)),
        ];
    }

    /// <summary>Every pair of states once, the one whose slug comes first by letter in front.</summary>
    public static IEnumerable<StatePair> PairsOf(SiteContext site)
    {
        State[] states = [.. site.Atlas.States.OrderBy(state => state.Slug, StringComparer.Ordinal)];
        return states.SelectMany((first, index) => states.Skip(index + 1).Select(second => new StatePair(first, second)));
    }

    /// <summary>The address of a state's list of comparisons.</summary>
    public static string PathOf(State state) => $"{Doors.Compare.Path}{state.Slug}/";

    private static Page OfState(SiteContext site, State state) => new Page(
        PathOf(state),
        $"Compare {state.Name.InSentence()} with any state",
        $"{state.Name.AtStart()} side by side with {(site.Atlas.NeighborsOf(state).IsEmpty ? "" : "its neighbors and with ")}all other states. See what Medicaid pays for and how peers are certified.",
        [Doors.Compare],
        Page.MadeBy<StateComparisonsPage>((nameof(StateComparisonsPage.State), state)))
    {
        ShortTitle = state.Name,
        StyleSheets = ["compare.css"],
        Subjects = [state],
    }.Dated(site, [state]);

    private static Page OfPair(SiteContext site, StatePair pair, StatesToCompare states) => new Page(
        pair.Path,
        pair.Title,
        $"Peer support in {pair.First.Name.InSentence()} and {pair.Second.Name.InSentence()} side by side. See what Medicaid pays for, how peers are certified, and what you still need if you move.",
        [Doors.Compare],
        Page.MadeBy<PairPage>((nameof(PairPage.Pair), pair), (nameof(PairPage.States), states)))
    {
        Scripts = ["pair.js"],
        ShortTitle = pair.ShortTitle,
        StyleSheets = ["compare.css"],
        Subjects = [pair.First, pair.Second],
    }.Dated(site, [pair.First, pair.Second]);
}
