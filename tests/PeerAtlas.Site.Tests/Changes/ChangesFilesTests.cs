using System.Text;
using System.Text.Json;
using CsvHelper;
using Ical.Net;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Changes;

/// <summary>The changes for programs and for calendars, and what a search finds of them.</summary>
public sealed class ChangesFilesTests(RealSite site)
{
    private const string CommentPeriod =
        """
        documents: [ { title: A draft rule, kind: guide, comments_until: 2026-12-15, url: "https://rules.example/7", summary: It sets hours., source: blog } ]
        answers:
          medicaid-adults: { value: yes, source: own, announced: { value: no, from: 2027-01, source: blog } }
        """;

    private static JsonElement.ArrayEnumerator Json(RenderedSite of) =>
        JsonDocument.Parse(of.Bytes("api/v1/changes.json")).RootElement.GetProperty("changes").EnumerateArray();

    private static Calendar Read(RenderedSite of) => Calendar.Load(of.Text("changes.ics"))!;

    [Fact]
    public void The_file_for_programs_tells_each_change_with_its_date() => Assert.Equal(
        RawChange.All.Select(change => $"{change.Slug} {change.Anchor} {change.Date} {(change.IsAnnounced ? "announced" : "changed")}").Order(),
        Json(site).Select(change => $"{change.GetProperty("state")} {change.GetProperty("id")} {change.GetProperty("date")} {change.GetProperty("happened")}").Order());

    [Fact]
    public void The_table_has_the_same_changes()
    {
        List<string> rows = [];
        using var csv = CsvReader.Create(site.Bytes("data/changes.csv"));
        while (csv.Read())
        {
            rows.Add(csv.GetString("change"));
        }

        Assert.Equal(Json(site).Select(change => change.GetProperty("change").GetString()!), rows);
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    [Fact]
    public void The_calendar_has_every_announced_day_and_every_end_of_a_comment_period()
    {
        var expected = RawChange.All.Where(change => change.IsAnnounced).Select(change => (Of: $"/states/{change.Slug}/#{change.Anchor}", change.Date))
            .Concat(RawStates.All.SelectMany(state => state.File["documents"].Items.Where(document => document["comments_until"].Exists)
                .Select(document => (Of: $"/states/{state.Slug}/#{RawAnchors.Document(document)}", Date: document["comments_until"].Text))));
        Assert.Equal(
            expected.Select(day => $"{site.Context.Absolute(day.Of)} {RawDate.Day(day.Date, first: true):yyyy-MM-dd} {RawDate.Day(day.Date).AddDays(1):yyyy-MM-dd}").Order(),
            Read(site).Events.Select(day => $"{day.Url} {day.Start!.Date:yyyy-MM-dd} {day.End!.Date:yyyy-MM-dd}").Order());
        Assert.All(Read(site).Events, day => Assert.True(day.IsAllDay));
    }

    // A site that moves to https and to a domain of its own, and whose words are mended: whoever follows it is told nothing twice.
    [Fact]
    public void A_move_of_the_site_and_mended_words_leave_every_id_of_calendar_and_files_as_it_is()
    {
        const string settings = "{ title: Small, description: Small., base_url: \"https://small.example/\", identity: \"peers.example.org,2026\" }";
        var before = new SmallAtlas().Input("site.yml", settings).Idaho(CommentPeriod).Render("http://small.example/peers/");
        var after = new SmallAtlas().Input("site.yml", settings.Replace("title: Small", "title: Another name", StringComparison.Ordinal))
            .Data("codebook.yml", SmallAtlas.Codebook.Replace("label: Adults", "label: Grown-ups", StringComparison.Ordinal).Replace("wording: Does Medicaid pay for peer support for adults?", "wording: Are adults covered?", StringComparison.Ordinal))
            .Idaho(CommentPeriod.Replace("It sets hours.", "It says how long.", StringComparison.Ordinal)).Render("https://another.example/");
        Assert.NotEmpty(Read(before).Events);
        Assert.Equal(Read(before).Events.Select(day => day.Uid).Order(), Read(after).Events.Select(day => day.Uid).Order());
        Assert.Equal(Json(before).Select(change => change.GetProperty("change").GetString()), Json(after).Select(change => change.GetProperty("change").GetString()));
    }

    [Fact]
    public void A_day_tells_what_is_on_it_who_says_so_and_that_it_is_in_doubt()
    {
        var days = Read(new SmallAtlas().Idaho(CommentPeriod).Render()).Events.OrderBy(day => day.Start).ToList();
        Assert.Equal(["Idaho: last day to comment on A draft rule", "Idaho: Medicaid coverage for adults (announced for January 2027)"], days.Select(day => day.Summary));
        Assert.Equal("Announced for January 2027: no, by a 2026 trade publication. Known to hold: yes. (Vendor, January 2026; trade publication; a change is announced)", days[1].Description);
        Assert.Contains("by a 2026 trade publication", days[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_on_another_day_of_another_run() =>
        Assert.Equal(site.Text("changes.ics"), Encoding.UTF8.GetString(CalendarFile.Of(site.Context with { }).Content.Span));

    [Theory]
    [InlineData("/changes/")]
    [InlineData("/data/")]
    [InlineData("/states/idaho/")]
    public void The_calendar_is_linked_where_there_are_days(string page)
    {
        Assert.NotNull(new SmallAtlas().Idaho(CommentPeriod).Render().Page(page).QuerySelector("main a[href='/changes.ics']"));
        Assert.Equal(page == "/data/", new SmallAtlas().Render().Page(page).QuerySelector("main a[href='/changes.ics']") is not null);
    }

    [Fact]
    public void A_search_finds_every_year_and_the_section_of_a_state()
    {
        using var corpus = JsonDocument.Parse(SearchCorpus.Of(site.Context, site.AllRoutes).ToJson());
        var addresses = corpus.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("address").GetString()!).Where(address => address.StartsWith("/changes/", StringComparison.Ordinal)).ToList();
        var years = RawChange.All.Select(change => change.Year).Distinct();
        Assert.Equal([.. years.Select(year => $"/changes/{year}/").Prepend("/changes/").Order(StringComparer.Ordinal)], addresses.Order(StringComparer.Ordinal));
        var section = corpus.RootElement.GetProperty("sections").EnumerateArray().Single(section => section.GetProperty("id").GetString() == "changes");
        Assert.Contains("changes", section.GetProperty("also").EnumerateArray().Select(word => word.GetString()));
    }
}
