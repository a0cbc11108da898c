using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.States;

/// <summary>The list of states and a page for each.</summary>
public static class StateRoutes
{
    /// <summary>All pages about states.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.States.Path,
            "Peer support and Medicaid, state by state",
            "Which states’ Medicaid pays for peer support for adults, young people and families, and which certify peer specialists: all states, the District of Columbia and the territories in one table.",
            [],
            Page.MadeBy<StateIndexPage>())
        {
            ShortTitle = Doors.States.Name,
            Scripts = [ListFilter.Script],
        },
        .. site.Atlas.States.Select(state => Of(state, site)),
    ];

    private static Page Of(State state, SiteContext site) => new(
        $"/states/{state.Slug}/",
        $"Peer support in {state.Name.InSentence()}",
        $"Does {state.Name} Medicaid pay for peer support? {Summary(state, site)} Certification, training, billing and sources.",
        [Doors.States],
        Page.MadeBy<StatePage>((nameof(StatePage.State), state)))
    {
        ShortTitle = state.Name,
        LinkedData = StateData.Of(state, site),
        Feed = Feed.OfState(site.Content.Settings.Title, state),
    };

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Summary(State state, SiteContext site) => string.Join(' ', site.Atlas.Codebook.Headlines.Select(
        question => $"{question.Headline}: {Lower(site.Atlas.Resolve(state, question)?.InShort() ?? Sign.Absent.Word())}."));
}
