using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Home;

/// <summary>The home page.</summary>
public static class HomeRoute
{
    /// <summary>The page.</summary>
    public static Page Of(SiteContext site) => new(
        "/", "does my state’s Medicaid pay for peer support?", site.Content.Settings.Description, [], Page.MadeBy<HomePage>())
    {
        OtherLanguage = site.Atlas.Codebook.Spanish is null ? null : Doors.Spanish.Path,
        Newest = new(() => NewestDate.Of(site)),
        Scripts = [StatePicker.Script],
        Feed = Feed.OfAll(site.Content.Settings.Title),
        LinkedData = new(() =>
        [
            SchemaOrg.Thing(
                "WebSite",
                ("name", site.Content.Settings.Title),
                ("description", site.Content.Settings.Description),
                ("inLanguage", "en-US"),
                ("url", site.Absolute("/"))),
        ]),
    };
}
