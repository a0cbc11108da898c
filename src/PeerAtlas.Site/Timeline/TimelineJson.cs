using System.Text.Json;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Timeline;

/// <summary>Writes the events of the nation.</summary>
internal static class TimelineJson
{
    /// <summary>All events, oldest first.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("timeline", site.Atlas.Timeline, milestone =>
    {
        writer.WriteStartObject();
        writer.WriteString("date", milestone.Date.ToString());
        writer.WriteString("event", milestone.Event);
        writer.Number("states_certifying", milestone.StatesCertifying);
        writer.Number("states_paying", milestone.StatesPaying);
        writer.Texts("source_urls", milestone.SourceUrls);
        writer.WriteString("address", site.Absolute(Doors.Timeline.Path));
        writer.WriteEndObject();
    });
}
