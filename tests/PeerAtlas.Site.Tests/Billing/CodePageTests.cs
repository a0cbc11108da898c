using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Billing;

/// <summary>A page a code, and rates on one scale. The examples are worked out by hand from the state files.</summary>
public sealed class CodePageTests(RealSite site)
{
    [Fact]
    public void Every_code_of_the_national_list_and_every_code_that_a_state_file_uses_has_a_page()
    {
        var used = Directory.GetFiles(Path.Combine(Repository.Root, "data/states"))
            .SelectMany(file => RawYaml.File(file)["billing"].Items.Select(entry => entry["code"].Text));
        var listed = RawYaml.File(Path.Combine(Repository.Root, "data/national/codes.yml"))["codes"].Items.Select(code => code["code"].Text);
        var codes = used.Concat(listed).Distinct().ToList();
        Assert.Contains("H0038", codes);
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
            var rows = site.Page(CodePages.Path(code)).QuerySelectorAll("table.billing tbody tr");
            Assert.Equal(uses.Select(row => row.State.Name), rows.Select(row => row.QuerySelector("th")!.Reads()));
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
    public void A_modifier_is_explained_by_its_own_entry_or_by_the_range_that_holds_it(string modifier, string? entry) =>
        Assert.Equal(entry, CodePages.Meaning(site.Atlas, modifier)?.Name);

    [Theory]
    [InlineData("Oregon", "H0038", "$26.49", "$105.96", "$26.49 for a 15-minute unit × 4 is an hour")]
    [InlineData("Oregon", "H0038 HK", "$33.12", "$132.48", "$33.12 for a 15-minute unit × 4 is an hour")]
    [InlineData("Virginia", "T1012", "$6.50", "$26.00", "$6.50 for a 15-minute unit × 4 is an hour")]
    [InlineData("Virginia", "S9445", "$2.70", "$10.80", "$2.70 for a 15-minute unit × 4 is an hour")]
    [InlineData("North Carolina", "H0038 HQ", "–", "–", "Not converted: the source does not say how long a unit is")]
    [InlineData("Iowa", "99490 TG", "–", "–", "Not converted: a month has no fixed length")]
    public void A_rate_is_shown_for_15_minutes_and_for_an_hour_with_how_it_was_converted(
        string state, string code, string quarter, string hour, string how)
    {
        var cells = site.Page("/billing/").QuerySelectorAll("table.rates tbody tr")
            .Single(row => row.QuerySelector("th")!.Reads() == state && row.QuerySelector(".code")!.Reads() == code)
            .QuerySelectorAll("td").Select(cell => cell.Reads()).ToList();
        Assert.Equal((quarter, hour), (cells[3], cells[4]));
        Assert.StartsWith(how, cells[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_for_groups_have_a_chart_of_their_own()
    {
        var charts = site.Page("/billing/").QuerySelectorAll("#rates .chart");
        Assert.Equal(["For one person", "For each person in a group"], charts.Select(chart => chart.QuerySelector("h3")!.Reads()));
        Assert.Equal(["Virginia, S9445"], charts[1].QuerySelectorAll(".bar-name a").Select(name => name.Reads()));
        Assert.DoesNotContain(charts[0].QuerySelectorAll(".bar-name a"), name => name.Reads() == "Virginia, S9445");
    }

    [Fact]
    public void The_bars_are_as_long_as_the_rates_on_one_scale_for_both_charts()
    {
        var widths = site.Page("/billing/").QuerySelectorAll("#rates .bars tbody tr")
            .ToDictionary(bar => bar.QuerySelector("a")!.Reads() + bar.QuerySelector(".bar-words")!.Reads()[..6], bar => bar.QuerySelector("rect")!.GetAttribute("width"));
        Assert.Equal("100", widths["Oregon, H0038 HK$33.12"]);
        Assert.Equal("80", widths["Oregon, H0038$26.49"]);
        Assert.Equal("8.2", widths["Virginia, S9445$2.70 "]);
    }
}
