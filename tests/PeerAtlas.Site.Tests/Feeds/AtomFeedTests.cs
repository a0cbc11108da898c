using System.Globalization;
using System.Xml.Linq;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Feeds;

/// <summary>The feeds of changes, by RFC 4287, and their ids, by RFC 4151.</summary>
public sealed class AtomFeedTests(RealSite site)
{
    private const string Named = "{ title: Small Atlas, description: A small atlas., base_url: \"https://small.example/\", identity: \"peers.example.org,2026\" }";
    private const string Flipped = "value: no, source: own, since: 2025-12-01, earlier: [ { value: yes, until: 2025-12-01, source: old } ]";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void There_is_one_of_all_states_one_of_each_and_one_of_each_question() => Assert.Equal(
        site.Atlas.States.Select(state => $"states/{state.Slug}/feed.xml")
            .Concat(site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements).Select(question => $"questions/{question.Id}/feed.xml"))
            .Append("feed.xml").Order(StringComparer.Ordinal),
        site.Files.Select(file => file.Path).Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_names_itself_its_page_its_author_and_the_date_of_its_newest_entry()
    {
        foreach (var (path, feed) in Feeds())
        {
            Assert.Equal(site.Context.Absolute("/" + path), Link(feed, "self"));
            Assert.StartsWith("tag:", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.Equal(site.Context.Absolute(path == "feed.xml" ? "/changes/" : $"/{path[..^"feed.xml".Length]}"), Link(feed, "alternate"));
            Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Equal(Updated(feed), Entries(feed).Select(Updated).DefaultIfEmpty(DateTime.UnixEpoch.AddHours(12)).Max());
        }
    }

    [Fact]
    public void Entries_are_newest_first_each_known_by_an_id_of_its_own_and_leading_to_its_fact()
    {
        Findings findings = new();
        foreach (var (path, feed) in Feeds())
        {
            var entries = Entries(feed).ToList();
            Assert.InRange(entries.Count, 0, 100);
            Assert.Equal(entries.Select(Updated).OrderDescending(), entries.Select(Updated));
            Assert.Equal(entries.Count, entries.Select(Id).Distinct().Count());
            foreach (var entry in entries)
            {
                var address = new Uri(Link(entry, "alternate"));
                findings.Check(site.Page(address.AbsolutePath).GetElementById(address.Fragment[1..]) is not null, () => $"{path}: nothing stands at {address}");
                findings.Check(Updated(entry) <= Repository.Today.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc), () => $"{path}: {address} lies ahead");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_states_feed_has_each_change_that_its_file_tells()
    {
        foreach (var (slug, _) in RawStates.All)
        {
            Assert.Equal(
                RawChange.All.Where(change => change.Slug == slug).Select(change => change.Anchor).Order(),
                Entries(Parsed(site, $"states/{slug}/feed.xml")).Select(entry => new Uri(Link(entry, "alternate")).Fragment[1..]).Order());
        }
    }

    // From Maine to Hawaii and American Samoa it is the same day at noon UTC.
    [Fact]
    public void A_date_is_the_same_day_in_every_state()
    {
        var entry = Assert.Single(Entries(Parsed(Small(Flipped), "feed.xml")));
        Assert.Equal("2025-12-01T12:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.All([-11, -10, -5, 0, 10], hours => Assert.Equal(new DateOnly(2025, 12, 1), DateOnly.FromDateTime(Updated(entry).AddHours(hours))));
    }

    [Fact]
    public void An_entry_tells_what_held_what_holds_its_source_and_what_to_beware_of()
    {
        var entry = Assert.Single(Entries(Parsed(Small("value: limited, source: [ own, blog ], as_of: 2025-12-03, note: In the north., disputed: [ { value: no, source: old } ], earlier: [ { value: yes, until: 2025-12, source: old } ]"), "states/idaho/feed.xml")));
        Assert.Equal("Idaho: Medicaid coverage for adults (December 2025)", entry.Element(Atom + "title")!.Value);
        Assert.Equal(
            "Yes until December 2025; in part since. In the north. (Idaho Medicaid with Vendor, December 3, 2025; sources disagree)",
            entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void An_id_is_made_of_the_sites_identity_its_fact_and_its_value()
    {
        Assert.Equal("tag:peers.example.org,2026:id/medicaid-adults/no/2025", Id(Assert.Single(Entries(Parsed(Small(Flipped), "feed.xml")))));
        Assert.Equal(Ids(Small(Flipped)), Ids(Small(Flipped, "https://elsewhere.example/peers/")));
    }

    [Fact]
    public void Mended_words_and_a_more_exact_date_make_no_new_entry()
    {
        var mended = new SmallAtlas().Input("site.yml", Named)
            .Data("codebook.yml", SmallAtlas.Codebook.Replace("label: Adults", "label: Grown-ups", StringComparison.Ordinal))
            .Idaho("answers: { medicaid-adults: { value: no, source: own, since: 2025-12-02, note: With a note., earlier: [ { value: yes, until: 2025-12-01, source: old } ] } }").Render();
        Assert.Equal(Ids(Small(Flipped)), Ids(mended));
    }

    [Fact]
    public void An_answer_that_flips_again_is_a_new_entry_beside_the_old_one()
    {
        var ids = Ids(Small("value: yes, source: own, since: 2026-03, earlier: [ { value: no, until: 2026-03, since: 2025-12-01, source: own }, { value: yes, until: 2025-12-01, source: old } ]"));
        Assert.Equal(2, ids.Count);
        Assert.Subset(ids.ToHashSet(), Ids(Small(Flipped)).ToHashSet());
    }

    [Fact]
    public void A_question_has_the_changes_of_its_answers()
    {
        Assert.Single(Entries(Parsed(Small(Flipped), "questions/medicaid-adults/feed.xml")));
        Assert.Empty(Entries(Parsed(Small(Flipped), "questions/medicaid-youth/feed.xml")));
    }

    [Theory]
    [InlineData("/", "/feed.xml")]
    [InlineData("/changes/", "/feed.xml")]
    [InlineData("/states/ohio/", "/states/ohio/feed.xml")]
    [InlineData("/questions/medicaid-youth/", "/questions/medicaid-youth/feed.xml")]
    public void A_page_tells_feed_readers_of_its_feed(string page, string feed) =>
        Assert.Equal(feed, site.Page(page).QuerySelector("head link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));

    private static RenderedSite Small(string fact, string? baseUrl = null) =>
        new SmallAtlas().Input("site.yml", Named).Idaho($"answers: {{ medicaid-adults: {{ {fact} }} }}").Render(baseUrl);

    private static List<string> Ids(RenderedSite of) => [.. Entries(Parsed(of, "feed.xml")).Select(Id)];

    private static string Id(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static DateTime Updated(XElement element) =>
        DateTime.Parse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private IEnumerable<(string Path, XElement Feed)> Feeds() => site.Files.Select(file => file.Path)
        .Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).Select(path => (path, Parsed(site, path)));

    private static XElement Parsed(RenderedSite site, string path) => XDocument.Parse(site.Text(path)).Root!;
}
