using System.Globalization;
using System.Xml.Linq;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Feeds;

/// <summary>The feeds of the newest facts, by RFC 4287.</summary>
public sealed class AtomFeedTests(RealSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void There_is_one_of_all_states_and_one_of_each()
    {
        Assert.Equal(
            site.Atlas.States.Select(state => $"states/{state.Slug}/feed.xml").Append("feed.xml").Order(StringComparer.Ordinal),
            site.Files.Select(file => file.Path).Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_names_itself_its_page_its_author_and_the_date_of_its_newest_entry()
    {
        foreach (var (path, feed) in Feeds())
        {
            Assert.Equal(site.Context.Absolute("/" + path), Link(feed, "self"));
            Assert.Equal(feed.Element(Atom + "id")!.Value, Link(feed, "self"));
            Assert.Equal(site.Context.Absolute(path == "feed.xml" ? "/changes/" : $"/{path[..^"feed.xml".Length]}"), Link(feed, "alternate"));
            Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Equal(Updated(feed), Entries(feed).Max(Updated));
        }
    }

    [Fact]
    public void Entries_are_newest_first_each_known_by_an_id_of_its_own_and_leading_to_its_fact()
    {
        Findings findings = new();
        foreach (var (path, feed) in Feeds())
        {
            var entries = Entries(feed).ToList();
            Assert.InRange(entries.Count, 1, 100);
            Assert.Equal(entries.Select(Updated).OrderDescending(), entries.Select(Updated));
            Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
            foreach (var entry in entries)
            {
                var address = new Uri(Link(entry, "alternate"));
                findings.Check(
                    site.Page(address.AbsolutePath).GetElementById(address.Fragment[1..]) is not null, () => $"{path}: nothing stands at {address}");
                findings.Check(Updated(entry) <= RenderedSite.Today.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc), () => $"{path}: {address} lies ahead");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_feed_of_a_state_tells_an_answer_with_its_date_its_source_and_what_to_beware_of()
    {
        var small = new SmallAtlas().Idaho("""
            answers:
              medicaid-adults:
                value: limited
                source: [ own, blog ]
                as_of: 2025-12-03
                note: In the north.
                disputed: [ { value: no, source: old } ]
                earlier: [ { value: yes, until: 2025-12, source: old } ]
                announced: { value: no, from: 2027-01, source: blog }
            """).Render();
        var entry = Assert.Single(Entries(Parsed(small, "states/idaho/feed.xml")));
        Assert.EndsWith("/states/idaho/#medicaid-adults", Link(entry, "alternate"), StringComparison.Ordinal);
        Assert.Equal("Idaho: Adults", entry.Element(Atom + "title")!.Value);
        Assert.Equal("2025-12-03T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal(
            "In part. Idaho Medicaid pays for adults, but not for all. In the north. Before: yes until December 2025. "
            + "Announced for January 2027: no, by a 2026 trade publication. (Idaho Medicaid with Vendor, December 3, 2025; sources disagree; a change is announced)",
            entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void Undated_facts_are_no_news_and_a_bare_year_counts_from_its_first_day()
    {
        var small = new SmallAtlas().Idaho("""
            answers:
              medicaid-adults: { value: yes, source: plain, as_of: 2025 }
              medicaid-youth: { value: no, source: own }
              medicaid-settings: { value: At home, source: plain }
            """).Render();
        Assert.Equal(
            ["2026-03-05T00:00:00Z Idaho: Youth", "2025-01-01T00:00:00Z Idaho: Adults"],
            Entries(Parsed(small, "states/idaho/feed.xml")).Select(entry => $"{entry.Element(Atom + "updated")!.Value} {entry.Element(Atom + "title")!.Value}"));
        Assert.Empty(Entries(Parsed(small, "states/ohio/feed.xml")));
    }

    [Theory]
    [InlineData("/", "/feed.xml")]
    [InlineData("/changes/", "/feed.xml")]
    [InlineData("/states/ohio/", "/states/ohio/feed.xml")]
    public void A_page_tells_feed_readers_of_its_feed(string page, string feed) =>
        Assert.Equal(feed, site.Page(page).QuerySelector("head link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static DateTime Updated(XElement element) =>
        DateTime.Parse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private IEnumerable<(string Path, XElement Feed)> Feeds() => site.Files.Select(file => file.Path)
        .Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).Select(path => (path, Parsed(site, path)));

    private static XElement Parsed(RenderedSite site, string path) => XDocument.Parse(site.Text(path)).Root!;
}
