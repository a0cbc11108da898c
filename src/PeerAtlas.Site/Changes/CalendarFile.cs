using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Changes;

/// <summary>
/// Announced dates and ends of comment periods as a calendar (RFC 5545), whole days each. A month or a year of which no day is known is as
/// long as it is, and takes nobody's time.
/// </summary>
internal static class CalendarFile
{
    /// <summary>The path of its file.</summary>
    public const string Path = "changes.ics";

    private const int Noon = 12;

    /// <summary>The file; the same days give the same bytes.</summary>
    public static SiteFile Of(SiteContext site)
    {
        Calendar calendar = new() { ProductId = "-//PeerAtlas//Announced dates//EN", Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-CALNAME", $"{site.Content.Settings.Title}: announced dates");
        foreach (ComingDay day in ComingDays.Of(site))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = TagUri.Of(site, day.Id),
                DtStamp = Stamp(day.SpeaksFor ?? day.Date),
                Start = new CalDateTime(day.Date.FirstDay),
                End = new CalDateTime(day.Date.LastDay.AddDays(1)),
                Summary = day.Title,
                Description = day.Words,
                Url = new Uri(site.Absolute(day.Path)),
                Transparency = TransparencyType.Transparent,
            });
        }

        return new SiteFile(Path, Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""));
    }

    // When the entry was made is asked of every one: the day for which its source speaks, so that no build changes it.
    private static CalDateTime Stamp(FactDate date) => new(date.FirstDay, new TimeOnly(Noon, 0), CalDateTime.UtcTzId);
}
