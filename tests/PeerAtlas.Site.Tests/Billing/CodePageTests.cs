using System.Globalization;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Billing;

/// <summary>A page a code, and rates on one scale. What the files say is worked out from their text alone.</summary>
public sealed class CodePageTests(RealSite site)
{
    [Fact]
    public void Every_code_of_the_national_list_and_every_code_that_a_state_file_uses_has_a_page()
    {
        var used = RawStates.All.SelectMany(state => state.File["billing"].Items.Select(entry => entry["code"].Text));
        var listed = RawYaml.OfData("national/codes.yml")["codes"].Items.Select(code => code["code"].Text);
        var codes = used.Concat(listed).Distinct().ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(
            codes.Select(code => $"/billing/codes/{code.ToLowerInvariant()}/").Order(StringComparer.Ordinal),
            site.Routes.Select(page => page.Path).Where(path => path.StartsWith("/billing/codes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_has_a_row_for_every_entry_of_every_state_with_its_source()
    {
        foreach (var code in CodePages.Codes(site.Atlas))
        {
            var uses = CodePages.Uses(site.Atlas, code);
            var rows = site.Page(CodePages.Path(code)).QuerySelectorAll(".billing-list tr[data-code]");
            Assert.Equal(uses.Select(row => row.State.Slug), rows.Select(row => row.ParentElement!.GetAttribute("data-state")!));
            Assert.Equal(uses.Select(row => row.Entry.Claim.Source.Url), rows.Select(row => row.QuerySelector(".surety a")!.GetAttribute("href")));
        }
    }

    [Fact]
    public void Every_modifier_that_a_state_puts_on_a_code_is_explained_or_said_to_be_unknown()
    {
        foreach (var code in CodePages.Codes(site.Atlas))
        {
            var shown = site.Page(CodePages.Path(code)).QuerySelectorAll(".term-counts dt").Select(term => term.Reads()).ToHashSet();
            Assert.Superset(CodePages.Uses(site.Atlas, code).SelectMany(row => row.Entry.Modifiers).ToHashSet(), shown);
        }
    }

    [Fact]
    public void What_a_source_leaves_out_is_counted_in_the_right_number_and_only_where_there_is_any()
    {
        foreach (var code in CodePages.Codes(site.Atlas))
        {
            var uses = CodePages.Uses(site.Atlas, code);
            var said = site.Page(CodePages.Path(code)).QuerySelector("main")!.Reads();
            Assert.DoesNotMatch(@"\b0 of (these|them)|\b1 of (these|them)( \d+ rates)? do\b|these 1 rates|states?\.\d", said);
            Assert.Equal(uses.Any(row => row.Entry.Population is null), said.Contains("not say whom the code is for", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("HQ", "HQ")]
    [InlineData("U2", "U1-UD")]
    [InlineData("UA", "U1-UD")]
    [InlineData("UZ", null)]
    [InlineData("52", null)]
    public void A_modifier_is_explained_by_its_own_entry_or_by_the_range_that_holds_it(string modifier, string? entry) => Assert.Equal(
        entry,
        CodePages.Meaning(
            new SmallAtlas().Data("national/codes.yml", """
                sources: { list: { title: The list, publisher: CMS, url: "https://cms.example/" } }
                codes: [ { code: H0038, own: yes, name: Peer support, unit: 15 minutes, used_for: Peers., listed_for_peers: yes, source: list, source_url: "https://cms.example/" } ]
                modifiers:
                  - { modifier: HQ, meaning: In a group, group: yes, source_url: "https://cms.example/" }
                  - { modifier: U1-UD, meaning: Levels of a state, source_url: "https://cms.example/" }
                """).Render().Atlas,
            modifier)?.Name);

    [Theory]
    [InlineData("unit: 15 minutes, rate_usd: 26.49", "$26.49", "$105.96", "$26.49 for a 15-minute unit × 4 is an hour")]
    [InlineData("unit: 15 minutes, rate_usd: 14.005", "$14.005", "$56.02", "$14.005 for a 15-minute unit × 4 is an hour")]
    [InlineData("unit: hour, rate_usd: 45", "$11.25", "$45.00", "$45.00 for an hour ÷ 4 is 15 minutes")]
    [InlineData("rate_usd: 11.97", "–", "–", "Not converted: the source does not say how long a unit is")]
    [InlineData("unit: month, rate_usd: 128", "–", "–", "Not converted: a month has no fixed length")]
    public void A_rate_is_shown_for_15_minutes_and_for_an_hour_with_how_it_was_converted(string entry, string quarter, string hour, string how)
    {
        var page = new SmallAtlas().Idaho($"billing: [ {{ code: H0038, service: Peer support, source: own, {entry} }} ]").Render().Page("/billing/");
        var cells = Assert.Single(page.QuerySelectorAll("table.rates tbody tr")).QuerySelectorAll("td").Select(cell => cell.Reads()).ToList();
        Assert.Equal((quarter, hour, how), (cells[3], cells[4], cells[5]));
    }

    [Fact]
    public void Every_rate_of_every_state_file_stands_in_the_table_on_the_scale_that_all_share()
    {
        var rows = site.Page("/billing/").QuerySelectorAll("table.rates tbody tr");
        Assert.Equal(
            RawRate.All.Select(rate => (rate.State, rate.Code, Shown(rate.Quarter), Shown(rate.Quarter * 4))),
            rows.Select(row => (row.QuerySelector("th")!.Reads(), row.QuerySelector(".code")!.Reads(), row.QuerySelectorAll("td")[3].Reads(), row.QuerySelectorAll("td")[4].Reads())));

        static string Shown(decimal? dollars) => dollars is { } amount ? RawRate.Dollars(amount) : "–";
    }

    [Fact]
    public void Rates_for_groups_have_a_chart_of_their_own_and_each_chart_its_bars_the_highest_first()
    {
        var charts = site.Page("/billing/").QuerySelectorAll("#rates .chart");
        Assert.Equal(["For one person", "For each person in a group"], charts.Select(chart => chart.QuerySelector("h3")!.Reads()));
        foreach (var (chart, forGroup) in charts.Zip([false, true]))
        {
            Assert.Equal(
                RawRate.All.Where(rate => rate.HasBar && rate.IsForGroup == forGroup).OrderByDescending(rate => rate.Quarter).Select(rate => $"{rate.State}, {rate.Code}"),
                chart.QuerySelectorAll(".bar-name a").Select(name => name.Reads()));
        }
    }

    [Fact]
    public void The_bars_are_as_long_as_the_rates_on_one_scale_for_both_charts()
    {
        var most = RawRate.All.Where(rate => rate.HasBar).Max(rate => rate.Quarter!.Value);
        var bars = site.Page("/billing/").QuerySelectorAll("#rates .bars tbody tr").ToList();
        Assert.NotEmpty(bars);
        Assert.All(bars, bar =>
        {
            var name = bar.QuerySelector(".bar-name a")!;
            var words = bar.QuerySelector(".bar-words")!.Reads();
            var rate = RawRate.All.First(rate => name.GetAttribute("href") == $"/states/{rate.Slug}/#{RawAnchors.Billing(rate.Entry)}");
            Assert.Equal($"{RawRate.Dollars(rate.Quarter!.Value)} for 15 minutes, {RawRate.Dollars(rate.Quarter.Value * 4)} an hour", words);
            var width = decimal.Parse(bar.QuerySelector("rect")!.GetAttribute("width")!, CultureInfo.InvariantCulture);
            Assert.InRange(width - (100 * rate.Quarter.Value / most), -0.051m, 0.051m);
        });
    }
}
