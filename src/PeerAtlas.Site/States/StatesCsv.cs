using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.States;

/// <summary>The states, the District of Columbia and the territories.</summary>
internal static class StatesCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<State>(
        "states",
        "The states, the District of Columbia and the territories",
        [
            .. CsvColumn<State>.Of(state => state),
            CsvColumn<State>.Text("state_es", "Its name in Spanish; many are as in English.", state => site.Atlas.Codebook.Spanish?.NameOf(state.Code, state.Name)),
            CsvColumn<State>.Text("slug", "Its name in addresses.", state => state.Slug).Unique,
            CsvColumn<State>.Link("address", "Its page.", site.Absolute).Unique,
            CsvColumn<State>.Text("overview", "For a newcomer.", state => state.Overview).Required,
        ],
        site.Atlas.States)
        .KeyedBy("state_code");
}
