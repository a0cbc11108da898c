using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Changes;

/// <summary>What changed: as many as the pages say, and none that the files tell is left out.</summary>
public sealed class ChangesPageTests(RealSite site)
{
    private const int Newest = 40;

    private static IReadOnlyList<RawChange> Dated => [.. RawChange.All.Where(change => !change.IsAnnounced)];

    private static IReadOnlyList<RawChange> Announced => [.. RawChange.All.Where(change => change.IsAnnounced)];

    private static string InWords(int count) => count <= 10 ? RawWords.Number(count) : $"{count}";

    private static string Heading(int year) => year > Repository.Today.Year ? $"What is announced for {year}" : $"What changed in {year}";

    private static int[] Years => [.. RawChange.All.Select(change => change.Year).Distinct().OrderDescending()];

    [Fact]
    public void The_page_says_how_many_there_are() => Assert.Equal(
        $"We know of {InWords(Dated.Count)} {(Dated.Count == 1 ? "change" : "changes")} of policy with a date, "
        + $"and of {InWords(Announced.Count)} {(Announced.Count == 1 ? "change that is" : "changes that are")} announced and not yet seen in force.",
        site.Page("/changes/").QuerySelector(".lede")!.Reads());

    [Fact]
    public void It_shows_all_that_is_announced_and_the_newest_of_the_others()
    {
        var page = site.Page("/changes/");
        Assert.Equal(
            Announced.Select(change => $"/states/{change.Slug}/#{change.Anchor}").Order(),
            page.QuerySelectorAll("section[aria-labelledby=announced] .entry-title a").Select(link => link.GetAttribute("href")).Order());
        var expected = Dated.Select(change => RawDate.Day(change.Date, first: true)).OrderDescending().Take(Newest).GroupBy(day => day.Year).Select(year => (year.Key, year.Count()));
        var shown = page.QuerySelectorAll("section[aria-labelledby^=of-]").Select(section => (int.Parse(section.GetAttribute("aria-labelledby")![3..], null), section.QuerySelectorAll(".entries > li").Length));
        Assert.Equal(expected, shown);
        Assert.Equal(Dated.Count > Newest, page.QuerySelectorAll("p").Any(line => line.Reads().StartsWith($"These are the {Newest} newest.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_year_has_a_page_with_all_of_it_and_the_count_beside_its_link()
    {
        Assert.Equal(
            Years.Select(year => $"{Heading(year)} ({RawChange.All.Count(change => change.Year == year)})"),
            site.Page("/changes/").QuerySelectorAll("nav[aria-label='Changes by year'] li").Select(item => item.Reads()));
        foreach (var year in Years)
        {
            var page = site.Page($"/changes/{year}/");
            Assert.Equal(
                RawChange.All.Where(change => change.Year == year).Select(change => $"/states/{change.Slug}/#{change.Anchor}").Order(),
                page.QuerySelectorAll(".entry-title a").Select(link => link.GetAttribute("href")).Order());
            var dated = Dated.Count(change => change.Year == year);
            var announced = Announced.Count(change => change.Year == year);
            var more = InWords(announced);
            Assert.Equal(Heading(year), page.QuerySelector("h1")!.Reads());
            Assert.Equal(
                year > Repository.Today.Year ? $"We know of {more} {(announced == 1 ? "change of policy that is" : "changes of policy that are")} announced for {year}."
                : $"We know of {InWords(dated)} {(dated == 1 ? "change" : "changes")} of policy in {year}."
                + (announced == 0 ? "" : $" {char.ToUpperInvariant(more[0])}{more[1..]} more {(announced == 1 ? "was" : "were")} announced for {year}, and not seen in force."),
                page.QuerySelector(".lede")!.Reads());
        }
    }

    [Fact]
    public void A_year_is_cited_by_what_its_facts_speak_for_and_never_by_a_day_that_has_not_come()
    {
        var small = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: no, source: own, announced: { value: yes, from: 2031-01-01, source: own } } }").Render();
        var page = small.Page("/changes/2031/");
        Assert.Equal("What is announced for 2031", page.QuerySelector("h1")!.Reads());
        Assert.Contains("March 5, 2026", page.QuerySelector("#cite")?.Reads() ?? page.Body!.Reads(), StringComparison.Ordinal);
        Assert.DoesNotContain("year = {2031}", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(Years, year => Assert.DoesNotMatch($@"year = \{{(?:{string.Join('|', Enumerable.Range(Repository.Today.Year + 1, 9))})\}}", site.Page($"/changes/{year}/").Body!.TextContent));
    }

    [Fact]
    public void A_states_page_has_all_of_its_own_and_says_so_where_there_are_none()
    {
        foreach (var (slug, _) in RawStates.All)
        {
            var section = site.Page($"/states/{slug}/").QuerySelector("section#changes")!;
            var expected = RawChange.All.Where(change => change.Slug == slug).Select(change => $"#{change.Anchor}").Order().ToList();
            Assert.Equal(expected, section.QuerySelectorAll("li > p:first-child > a").Select(link => link.GetAttribute("href")).Order());
            Assert.Equal(expected.Count == 0, section.Reads().Contains("We know of no change here", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_states_page_leads_to_the_year_of_its_own_newest_change()
    {
        foreach (var (slug, _) in RawStates.All)
        {
            string[] expected = [.. Dated.Where(change => change.Slug == slug).Select(change => change.Year).DefaultIfEmpty().Max() is > 0 and var year ? [Heading(year)] : Array.Empty<string>()];
            Assert.Equal(expected, site.Page($"/states/{slug}/").QuerySelectorAll("section#changes > p:last-child > a").Select(link => link.Reads()).Where(words => words.Any(char.IsAsciiDigit)));
        }
    }

    [Fact]
    public void The_home_page_has_the_newest_and_the_way_to_their_year()
    {
        var section = site.Page("/").QuerySelector("section[aria-labelledby=changes-heading]")!;
        var newest = Dated.Max(change => RawDate.Day(change.Date, first: true));
        Assert.Contains(Dated.Where(change => RawDate.Day(change.Date, first: true) == newest), change =>
            section.QuerySelector(".entry-title a")!.GetAttribute("href") == $"/states/{change.Slug}/#{change.Anchor}");
        Assert.Equal($"/changes/{newest.Year}/", section.QuerySelector("ul + p a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_change_says_what_held_what_holds_and_whose_word_both_are()
    {
        var item = Item("value: no\n    source: own\n    since: 2026-02\n    earlier: [ { value: yes, until: 2026-01-31, source: blog } ]");
        Assert.Equal(
            "Idaho: Medicaid coverage for adults Yes, by a 2026 trade publication until January 31, 2026; no since February 2026. "
            + "Idaho Medicaid March 5, 2026 in effect since February 2026 Cite: Medicaid coverage for adults What held before: Vendor January 2026",
            item.Reads());
    }

    [Fact]
    public void A_date_that_is_not_known_hides_no_change()
    {
        var page = new SmallAtlas().Idaho("").Render().Page("/changes/");
        Assert.Contains("each change that we know of has a date", page.QuerySelector("section[aria-labelledby=undated]")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_history_of_the_files_the_page_says_what_it_lacks() => Assert.Contains(
        "corrections are not, because this copy was built without the history of its files.",
        site.Page("/changes/").QuerySelector("section[aria-labelledby=corrected]")!.Reads(),
        StringComparison.Ordinal);

    [Fact]
    public void The_life_of_an_answer_stands_under_it_in_one_line_and_by_a_timeline_once_it_had_three_values()
    {
        const string two = "value: no\n    source: own\n    since: 2025-12-01\n    earlier:\n      - { value: yes, until: 2025-12-01, source: old }\n";
        var answer = Idaho(two).QuerySelector("article#medicaid-adults")!;
        Assert.StartsWith("Yes until December 1, 2025; no since.", answer.QuerySelector(".history")!.Reads(), StringComparison.Ordinal);
        Assert.Null(answer.QuerySelector(".life"));
        var three = Idaho($"{two}      - {{ value: limited, until: 2024, since: 2020, source: blog }}\n").QuerySelector("article#medicaid-adults")!;
        Assert.StartsWith("In part, by a 2026 trade publication from 2020 until 2024; yes until December 1, 2025; no since.", three.QuerySelector(".history")!.Reads(), StringComparison.Ordinal);
        Assert.Equal(
            ["2020 to 2024 In part, by a 2026 trade publication", "until December 1, 2025 Yes", "since December 1, 2025 No"],
            three.QuerySelectorAll(".life > li").Select(item => item.Reads()));
    }

    private static IDocument Idaho(string fact) => new SmallAtlas().Idaho($"answers:\n  medicaid-adults:\n    {fact}").Render().Page("/states/idaho/");

    private static IElement Item(string fact) =>
        Assert.Single(new SmallAtlas().Idaho($"answers:\n  medicaid-adults:\n    {fact}").Render().Page("/changes/").QuerySelectorAll(".entries > li"));
}
