using PeerAtlas.Policy.States;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Briefs;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Letters;

/// <summary>The letters, and a page of them for each state.</summary>
public static class LetterRoutes
{
    /// <summary>The address of a state's letters.</summary>
    public static string To(SiteContext site, State state) => site.To($"/states/{state.Slug}/letters/");

    /// <summary>All pages; none when there are no letters.</summary>
    public static IEnumerable<Page> Of(SiteContext site) => site.Content.Letters.IsEmpty ? [] :
    [
        new Page(
            Doors.Letters.Path,
            "Letters and talking points",
            "Letters to lawmakers and Medicaid agencies, a public comment and talking points, filled in with your state’s own facts and their sources.",
            [Doors.Advocacy],
            Page.MadeBy<LettersPage>())
        {
            ShortTitle = Doors.Letters.Name,
        }.Revised(site),
        .. site.Atlas.States.Select(state => BriefRoutes.OfState(
            state, "letters/", "Letters", "Letters on peer support", "Letters and talking points on peer support with the facts filled in", Page.MadeBy<StateLettersPage>((nameof(StateLettersPage.State), state))).Dated(site, [state])),
    ];
}
