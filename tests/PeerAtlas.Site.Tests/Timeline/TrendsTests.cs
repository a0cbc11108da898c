using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Timeline;

/// <summary>How old the answers are, and how they changed: charts that are tables.</summary>
public sealed class TrendsTests(RealSite site)
{
    [Theory]
    [InlineData("/questions/", 1)]
    [InlineData("/timeline/", 2)]
    [InlineData("/billing/", 2)]
    public void A_chart_of_bars_is_a_table_with_a_name_and_heads_and_a_bar_a_row(string path, int charts)
    {
        var figures = site.Page(path).QuerySelectorAll("figure.chart:has(.bar-line)");
        Assert.Equal(charts, figures.Length);
        foreach (var figure in figures)
        {
            var table = figure.QuerySelector("table")!;
            Assert.Equal(figure.QuerySelector("h3")!.Reads(), table.QuerySelector("caption")!.Reads());
            Assert.Equal(2, table.QuerySelectorAll("thead th[scope=col]").Length);
            Assert.All(table.QuerySelectorAll("tbody tr"), row =>
            {
                Assert.NotEqual("", row.QuerySelector("th[scope=row]")!.Reads());
                Assert.NotNull(row.QuerySelector("td svg rect"));
                Assert.NotEqual("", row.QuerySelector("td .bar-words")!.Reads());
            });
        }
    }

    [Fact]
    public void Freshness_counts_every_answer_once_under_the_year_it_speaks_for()
    {
        var answers = site.Atlas.Codebook.Questions.SelectMany(question => site.Atlas.ResolveAll(question)).Select(row => row.Answer)
            .Concat(site.Atlas.States.SelectMany(state => state.Credentials)
                .SelectMany(credential => site.Atlas.Codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement))))
            .OfType<ResolvedAnswer>().ToList();
        var expected = answers
            .GroupBy(answer => answer.Claim.Said.AsOf?.Year.ToString(CultureInfo.InvariantCulture) ?? "Undated")
            .ToDictionary(year => year.Key, year => year.Count());
        var shown = Bars(site.Page("/questions/").GetElementById("freshness")!);
        Assert.Equal(expected.OrderBy(year => year.Key), shown.OrderBy(year => year.Key));
        Assert.Equal(answers.Count, shown.Values.Sum());
    }

    [Theory]
    [InlineData("certifying", "states_certifying")]
    [InlineData("paying", "states_paying")]
    public void Counts_over_time_are_those_of_the_timeline_with_their_dates(string id, string key)
    {
        var file = RawYaml.OfData("national/timeline.yml");
        var expected = file.Items.Where(item => item[key].Exists)
            .Select(item => (RawDate.InWords(item["date"].Text), int.Parse(item[key].Text, CultureInfo.InvariantCulture))).Order();
        var figure = site.Page("/timeline/").GetElementById(id)!;
        Assert.Equal(expected, figure.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th a")!.Reads(), Number(row))).Order());
    }

    [Fact]
    public void A_survey_shows_a_bar_of_all_states_in_which_those_it_does_not_name_are_empty()
    {
        foreach (var (_, survey) in RawYaml.AllOfData("surveys"))
        {
            var question = survey["question"].Text;
            var values = survey["values"].Entries.Where(entry => !RawStates.IsTerritory(entry.Key)).Select(entry => entry.Value.Text).ToList();
            int[] expected =
            [
                values.Count("yes".Equals), values.Count("limited".Equals), values.Count("no".Equals), values.Count("unclear".Equals), RawStates.Counted - values.Count,
            ];
            var row = site.Page($"/questions/{question}/").QuerySelectorAll("#surveys ~ table tbody tr")
                .Single(row => row.QuerySelector("th")!.Reads() == RawDate.InWords(survey["as_of"].Text));
            Assert.Equal(expected, row.QuerySelectorAll(".sign-bar rect").Select(part => (int)Math.Round(Percent(part) * RawStates.Counted / 100)));
            Assert.Equal(["url(#stripes)"], row.QuerySelectorAll(".sign-bar .part").Select(part => part.GetAttribute("fill")));
        }
    }

    private static Dictionary<string, int> Bars(IElement figure) => figure.QuerySelectorAll("tbody tr")
        .ToDictionary(row => row.QuerySelector("th")!.Reads(), Number);

    private static int Number(IElement row) =>
        int.Parse(row.QuerySelector(".bar-words")!.Reads().Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static decimal Percent(IElement part) => decimal.Parse(part.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
