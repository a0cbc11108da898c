using System.Globalization;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Scoring;

/// <summary>The rate for an hour that the scorecard shows of each state, with the doubts of all its rates, worked out anew from the files.</summary>
public sealed class HourlyRateTests(RealSite site)
{
    private static string Own => RawYaml.OfData("national/codes.yml")["codes"].Items.Single(code => code["own"].TextOrNull == "yes")["code"].Text;

    [Fact]
    public void A_state_shows_its_rates_for_one_person_from_the_least_to_the_most_and_which_doubts_some_of_them_carry()
    {
        Findings findings = new();
        var criterion = RawYaml.OfData("national/adequacy.yml").Items.Single(criterion => criterion["decided_by"].Items.Any(field => field["field"].Text == "billing.rate_usd"));
        var table = site.Page("/advocacy/scorecard/").QuerySelector("table.scorecard")!;
        var column = table.QuerySelectorAll("thead th").Select(head => head.Reads()).ToList().IndexOf(criterion["label"].Text);
        foreach (var (slug, state) in RawStates.All)
        {
            var shown = table.QuerySelector($"[id='{slug}']")!.Children[column].Reads();
            findings.Check(shown == Told(slug, state), () => $"{slug}: “{shown}”, not “{Told(slug, state)}”");
            var page = site.Page($"/advocacy/criteria/{criterion["id"].Text}/").QuerySelector($"[id='{slug}']")!.QuerySelector("td")!.Reads();
            findings.Check(page == shown, () => $"{slug}: “{page}” on the page of the question, “{shown}” in the table");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("own", "own", "$40 to $60.50")]
    [InlineData("own", "blog", "$40 to $60.50; some: trade publication")]
    [InlineData("plain", "blog", "$40 to $60.50; some: trade publication, undated")]
    [InlineData("old", "blog", "$40 to $60.50; some: trade publication, older than three years")]
    public void The_doubts_of_several_rates_are_those_of_some_of_them(string first, string second, string expected)
    {
        var small = new SmallAtlas()
            .Idaho($"billing: [ {{ code: H0038, service: One, unit: hour, rate_usd: 40, source: {first} }}, {{ code: H0038, modifiers: [ U1 ], service: Two, unit: hour, rate_usd: 60.50, source: {second} }} ]")
            .Data("national/adequacy.yml", """
                - { id: rate, criterion: Is the rate high enough?, label: Rate, why: Peers live on it., strength: common, source_urls: [ "https://dbsa.example/" ], not_scored: There is no threshold., decided_by: [ { field: billing.rate_usd } ] }
                """)
            .Render();
        Assert.Equal(expected, small.Page("/advocacy/scorecard/").QuerySelectorAll("#idaho td")[^1].Reads());
    }

    private static string Told(string slug, RawYaml state)
    {
        RawFacts facts = new(state, RawData.OfRepository);
        var rates = RawRate.All.Where(rate => rate.Slug == slug && rate.HasBar && rate.Entry["code"].Text == Own && !rate.IsForGroup).ToList();
        if (rates.Count == 0)
        {
            return "Not known";
        }

        var amounts = rates.Select(rate => rate.Quarter!.Value * 4).Distinct().Order().ToList();
        var doubts = rates.SelectMany(rate => facts.Caveats(rate.Entry, Repository.Today).Concat([("sources disagree", rate.Entry["disputed"].Exists)])
            .Where(caveat => caveat.Item2).Select(caveat => caveat.Item1)).Distinct().OrderBy(Gravity).ToList();
        if (rates is [var only])
        {
            string[] basis = ["from a survey", "our reading of the source", "trade publication"];
            var further = doubts.Except(basis).ToList();
            return facts.Told(Dollars(amounts[0]), only.Entry) + (further.Count > 0 ? $"; {string.Join(", ", further)}" : "");
        }

        return (amounts.Count == 1 ? Dollars(amounts[0]) : $"{Dollars(amounts[0])} to {Dollars(amounts[^1])}") + (doubts.Count > 0 ? $"; some: {string.Join(", ", doubts)}" : "");
    }

    // The gravest doubt stands first.
    private static int Gravity(string doubt) => Array.IndexOf(
        [
            "sources disagree", "from a survey", "our reading of the source", "trade publication",
            "a change was announced, and we have not confirmed it", "a change is announced", "older than three years", "undated",
        ],
        doubt);

    private static string Dollars(decimal amount) =>
        "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00##", CultureInfo.InvariantCulture);
}
