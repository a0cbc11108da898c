using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Feeds;

/// <summary>The page of what is new.</summary>
public static class ChangesRoute
{
    /// <summary>The page.</summary>
    public static Page Of(SiteContext site) => new(
        Doors.Changes.Path,
        "The newest facts",
        "The facts with the latest dates, state by state, and feeds that tell you when one is added.",
        [],
        Page.MadeBy<ChangesPage>())
    {
        Newest = NewestDate.Of(site),
        Feed = Feed.OfAll(site.Content.Settings.Title),
    };
}
