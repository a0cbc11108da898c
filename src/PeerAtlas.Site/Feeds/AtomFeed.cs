using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Feeds;

/// <summary>Newest facts as an Atom feed (RFC 4287), so that a reader is told of what has a new date.</summary>
/// <remarks>
/// Nothing in a feed tells the day of building but the doubts that come with it. An entry is known by its fact's lasting address and by its
/// date, so that a fact that is written anew for a later date is a new entry, and one whose wording is mended is not.
/// </remarks>
public static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a file of the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="feed">Its address, its page and its name.</param>
    /// <param name="facts">Its facts, newest first.</param>
    public static SiteFile Of(SiteContext site, Feed feed, IReadOnlyCollection<DatedFact> facts)
    {
        XElement root = new(
            Atom + "feed",
            new XElement(Atom + "id", site.Absolute(feed.Path)),
            new XElement(Atom + "title", feed.Title),
            new XElement(Atom + "updated", Instant(facts.FirstOrDefault()?.Date)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Content.Settings.Title)),
            site.Content.Settings.License is { } license ? new XElement(Atom + "rights", $"{license.Name}: {license.Url.AbsoluteUri}") : null,
            Link("self", site.Absolute(feed.Path), Feed.MediaType),
            Link("alternate", site.Absolute(feed.Of), "text/html"),
            facts.Select(fact => (Id: IdOf(site, fact), Fact: fact)).DistinctBy(entry => entry.Id).Select(entry => Entry(site, entry.Id, entry.Fact)));
        return new SiteFile(
            feed.Path[1..], Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString(SaveOptions.DisableFormatting)}\n"));
    }

    private static XElement Entry(SiteContext site, string id, DatedFact fact) => new(
        Atom + "entry",
        new XElement(Atom + "id", id),
        new XElement(Atom + "title", $"{fact.State.Name}: {fact.Title}"),
        new XElement(Atom + "updated", Instant(fact.Date)),
        Link("alternate", site.Absolute(fact.Path), "text/html"),
        new XElement(Atom + "summary", Summary(site, fact)));

    private static string Summary(SiteContext site, DatedFact fact) => string.Join(' ', new[]
    {
        Ended(fact.Words),
        fact.Note is { } note ? Ended(note) : null,
        fact.Claim.Earlier.IsEmpty ? null : HistoryWords.Earlier(fact.Question, fact.Claim),
        fact.Claim.Announced is { } announced ? HistoryWords.Announced(fact.Question, announced, site.Today) : null,
        $"({string.Join(" with ", fact.Claim.Sources.Select(source => source.Publisher))}, {fact.Claim.SuretyInWords(site.Today)})",
    }.OfType<string>());

    private static string Ended(string text) => text[^1] is '.' or '?' or '!' ? text : $"{text}.";

    private static string IdOf(SiteContext site, DatedFact fact) =>
        $"{site.Absolute($"/states/{fact.State.Slug}/")}#{fact.Claim.Anchor},{fact.Date}";

    private static XElement Link(string relation, string address, string type) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    // The first day that a date can mean (RFC 3339); a feed without entries has to say something, and says the epoch.
    private static string Instant(FactDate? date) =>
        $"{(date?.FirstDay ?? DateOnly.FromDateTime(DateTime.UnixEpoch)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";
}
