using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Citing;

/// <summary>A page a state with the citation of each of its facts, to which each fact leads.</summary>
public static class CitationRoutes
{
    /// <summary>All pages.</summary>
    public static IEnumerable<Page> Of(SiteContext site) => site.Atlas.States.Select(state => new Page(
        CitationPath.Of(state.Slug),
        $"Citations: {state.Name}",
        $"How to cite each fact on peer support in {state.Name.InSentence()}: as text, BibTeX, RIS and CSL-JSON.",
        [Doors.States, new Crumb($"/states/{state.Slug}/", state.Name)],
        Page.MadeBy<CitationsPage>((nameof(CitationsPage.State), state)))
    {
        ShortTitle = "Citations",
        Listed = false,
        Subjects = [state],
        Newest = new(() => NewestDate.Of(site, state)),
    });
}
