using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Timeline;

/// <summary>The events of the nation.</summary>
public static class TimelineRoute
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Timeline.Path,
        "Timeline of peer support in Medicaid",
        "How peer support grew in the United States, year by year, with a source for each event.",
        [],
        Page.MadeBy<TimelinePage>())
    {
        ShortTitle = Doors.Timeline.Name,
    };
}
