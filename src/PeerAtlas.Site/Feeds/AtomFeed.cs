using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Feeds;

/// <summary>Changes of policy as an Atom feed (RFC 4287), so that a reader is told of each.</summary>
/// <remarks>
/// Nothing in a feed tells the day of building but the doubts that come with it. An entry is known by a tag URI (RFC 4151) of its fact, its
/// value and its year: another value is a new entry; mended words, a mended date or another address of the site make none.
/// </remarks>
internal static class AtomFeed
{
    /// <summary>The most entries of a feed. Corrections take the room that changes of policy leave.</summary>
    public const int Most = 100;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a file of the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="feed">Its address, its page and its name.</param>
    /// <param name="changes">What it tells.</param>
    public static SiteFile Of(SiteContext site, Feed feed, IEnumerable<PolicyChange> changes)
    {
        (PolicyChange Change, DateOnly Day)[] entries =
        [
            .. changes.Select(change => (Change: change, Day: DayOf(change)))
                .OrderBy(entry => entry.Change.Kind == PolicyChangeKind.Corrected).ThenByDescending(entry => entry.Day)
                .Take(Most)
                .OrderByDescending(entry => entry.Day),
        ];
        XElement root = new(
            Atom + "feed",
            new XElement(Atom + "id", TagUri.Of(site, feed.Path[1..])),
            new XElement(Atom + "title", feed.Title),
            new XElement(Atom + "updated", Instant(entries is [var newest, ..] ? newest.Day : DateOnly.FromDateTime(DateTime.UnixEpoch))),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Content.Settings.Title)),
            site.Content.Settings.License is { } license ? new XElement(Atom + "rights", $"{license.Name}: {license.Url.AbsoluteUri}") : null,
            Link("self", site.Absolute(feed.Path), Feed.MediaType),
            Link("alternate", site.Absolute(feed.Of), "text/html"),
            entries.Select(entry => Entry(site, entry.Change, entry.Day)));
        return new SiteFile(
            feed.Path[1..], Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString(SaveOptions.DisableFormatting)}\n"));
    }

    private static XElement Entry(SiteContext site, PolicyChange change, DateOnly day) => new(
        Atom + "entry",
        new XElement(Atom + "id", TagUri.Of(site, change.Id)),
        new XElement(Atom + "title", $"{change.Title()} ({change.When()})"),
        new XElement(Atom + "updated", Instant(day)),
        Link("alternate", site.Absolute(change.About.Address!), "text/html"),
        new XElement(Atom + "summary", change.Claim.InFull(change.What(site.Today), site.Today)));

    // What is announced is news of the day on which it was said, as far as that is known; else of the day that was announced.
    private static DateOnly DayOf(PolicyChange change) =>
        (change.Kind == PolicyChangeKind.Announced ? (change.Claim.SpeaksFor ?? change.Claim.Said.Checked ?? change.Date)?.FirstDay : change.Day)
        ?? DateOnly.FromDateTime(DateTime.UnixEpoch);

    private static XElement Link(string relation, string address, string type) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    // At noon UTC it is the same day from Maine to Hawaii; only Guam and the Northern Mariana Islands are west of the date line, and have it too.
    private static string Instant(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T12:00:00Z";
}
