using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Billing;

/// <summary>Every count of billing entries, rates and states that use a code, counted anew in the files.</summary>
public sealed class BillingCountTests(RealSite site)
{
    private readonly Findings findings = new();

    private static readonly IReadOnlyList<(RawYaml State, RawYaml Entry)> Entries =
        [.. RawStates.InOrder.SelectMany(state => state.File["billing"].Items.Select(entry => (state.File, entry)))];

    private static IReadOnlyList<RawYaml> Listed => [.. RawYaml.OfData("national/codes.yml")["codes"].Items];

    [Fact]
    public void The_first_sentence_says_how_many_use_the_services_own_code_while_more_than_half_do()
    {
        var own = Listed.Single(code => code["own"].TextOrNull == "yes")["code"].Text;
        var states = Entries.Select(row => row.State).Distinct().ToList();
        var users = Entries.Where(row => row.Entry["code"].Text == own).Select(row => row.State).Distinct().Count();
        var kinds = states.Any(state => RawStates.IsTerritory(state["code"].Text)) ? "states and territories" : "states";
        Assert.StartsWith(
            users * 2 > states.Count ? $"{users} of the {states.Count} {kinds} whose codes we know use {own}, with modifiers of their own. " : "States use different codes, with modifiers of their own. ",
            site.Page("/billing/").QuerySelector(".lede")!.Reads(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_entries_that_do_not_say_for_whom_are_counted()
    {
        var unsaid = Entries.Count(row => !row.Entry["population"].Exists);
        Assert.True(unsaid > 1, "the sentence needs another form");
        Assert.Contains(
            $"{unsaid} of {Entries.Count} entries do not say whom the code is for, because the source does not.", site.Page("/billing/").QuerySelector("main")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rates_that_do_not_say_for_whom_are_counted() => EachCode((code, page) =>
    {
        var rates = RawRate.All.Where(rate => code is null || rate.Entry["code"].Text == code).ToList();
        var unsaid = rates.Count(rate => !rate.Entry["population"].Exists);
        var expected = unsaid == 0 ? "" : rates.Count == 1 ? "This rate does" : $"{unsaid} of these {rates.Count} rates {(unsaid == 1 ? "does" : "do")}";
        var shown = page.QuerySelectorAll("#rates > .details").Select(part => part.Reads()).SingleOrDefault() ?? "";
        findings.Check(shown == (unsaid == 0 ? "" : $"{expected} not say whom the code is for, because the source does not."), () => $"{code}: “{shown}”, not “{expected}”");
    });

    [Fact]
    public void A_chart_says_how_many_rates_it_has_and_from_which_to_which() => EachCode((code, page) =>
    {
        foreach (var (title, isForGroup) in new[] { ("For one person", false), ("For each person in a group", true) })
        {
            var rates = RawRate.All.Where(rate => rate.HasBar && rate.IsForGroup == isForGroup && (code is null || rate.Entry["code"].Text == code)).Select(rate => rate.Quarter!.Value).Order().ToList();
            var expected = rates.Count switch
            {
                0 => null,
                1 => "One rate can be put on this scale.",
                var many when RawRate.Dollars(rates[0]) == RawRate.Dollars(rates[^1]) => $"{many} rates, each {RawRate.Dollars(rates[0])} for 15 minutes. The date and what to beware of stand beside each.",
                var many => $"{many} rates, from {RawRate.Dollars(rates[0])} to {RawRate.Dollars(rates[^1])} for 15 minutes. The date and what to beware of stand beside each.",
            };
            var shown = page.QuerySelectorAll("#rates .chart").SingleOrDefault(chart => chart.QuerySelector("h3")!.Reads() == title)?.QuerySelector("figcaption p")!.Reads();
            findings.Check(shown == expected, () => $"{code}, {title}: “{shown}”, not “{expected}”");
        }
    });

    [Fact]
    public void A_page_of_a_code_counts_its_entries_and_tells_the_territories_apart_from_the_states() => EachCode((code, page) =>
    {
        if (code is null)
        {
            return;
        }

        var uses = Entries.Where(row => row.Entry["code"].Text == code).ToList();
        var unsaid = uses.Count(row => !row.Entry["population"].Exists);
        var expected = uses.Count == 0
            ? "Not yet researched. We have not yet read of a state that uses it for peer support."
            : $"{RawPlaces.Many(uses.Count, "entry", "entries")} in {RawPlaces.InWords(uses.Select(row => row.State))}."
                + (unsaid > 0 ? $" {unsaid} of them {(unsaid == 1 ? "does" : "do")} not say whom the code is for, because the source does not." : "");
        var shown = page.QuerySelector("#states + p")!.Reads();
        findings.Check(shown == expected, () => $"{code}: “{shown}”, not “{expected}”");
    });

    [Theory]
    [InlineData("ID", "A state uses")]
    [InlineData("GU", "A territory uses")]
    [InlineData("GU PR", "Territories use")]
    [InlineData("ID GU", "States use")]
    public void A_code_without_a_national_description_is_said_to_be_used_by_those_that_use_it(string users, string expected)
    {
        Dictionary<string, string> names = new() { ["ID"] = "Idaho", ["GU"] = "Guam", ["PR"] = "Puerto Rico" };
        SmallAtlas small = new();
        foreach (var code in users.Split(' '))
        {
            small.Data(
                $"states/{names[code].ToLowerInvariant().Replace(' ', '-')}.yml",
                SmallAtlas.StateFile(code, names[code], "billing: [ { code: T1016, service: Peer, population: all, source: own } ]"));
        }

        Assert.StartsWith($"{expected} this code for peer support or near it.", small.Render().Page("/billing/codes/t1016/").QuerySelector(".lede")!.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("billing: [ { code: H0038, service: Peer, source: own } ]", "", "1 entry in 1 state. 1 of them does not say whom the code is for, because the source does not.")]
    [InlineData("", "billing: [ { code: H0038, service: Peer, population: all, source: own } ]", "1 entry in 1 territory.")]
    [InlineData("billing: [ { code: H0038, service: Peer, population: all, source: own } ]", "billing: [ { code: H0038, service: Peer, population: all, source: own } ]", "2 entries in 1 state and 1 territory.")]
    public void A_territory_is_not_counted_as_a_state(string idaho, string guam, string expected)
    {
        var page = new SmallAtlas().Idaho(idaho).Data("states/guam.yml", SmallAtlas.StateFile("GU", "Guam", guam)).Render().Page("/billing/codes/h0038/");
        Assert.Equal(expected, page.QuerySelector("#states + p")!.Reads());
    }

    [Fact]
    public void One_entry_of_one_state_is_told_in_the_singular()
    {
        var page = new SmallAtlas().Idaho("billing: [ { code: H0038, service: Peer, source: own } ]").Render().Page("/billing/");
        Assert.StartsWith("We know the codes of one state so far: Idaho uses H0038. ", page.QuerySelector(".lede")!.Reads(), StringComparison.Ordinal);
        Assert.Contains("1 of 1 entry does not say whom the code is for", page.QuerySelector("main")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_codes_of_all_are_known_none_is_said_to_be_not_yet_researched()
    {
        const string Entry = "billing: [ { code: H0038, service: Peer, population: all, source: own } ]";
        Assert.Null(new SmallAtlas().Idaho(Entry).Ohio(Entry).Render().Page("/billing/").QuerySelector(".absent-line"));
    }

    // Null stands for the page of all codes.
    private void EachCode(Action<string?, AngleSharp.Dom.IDocument> look)
    {
        look(null, site.Page("/billing/"));
        foreach (var code in Entries.Select(row => row.Entry["code"].Text).Concat(Listed.Select(code => code["code"].Text)).Distinct())
        {
            look(code, site.Page($"/billing/codes/{code.ToLowerInvariant()}/"));
        }

        findings.AssertNone();
    }
}
