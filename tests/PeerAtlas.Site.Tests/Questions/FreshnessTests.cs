using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Questions;

/// <summary>How old the answers are, worked out anew from the files.</summary>
public sealed class FreshnessTests(RealSite site)
{
    private const int YearsUntilOld = 3;

    // The date of every answer about a state, a territory or a credential; null for one that is undated.
    private static IReadOnlyList<string?> Dates =>
    [
        .. RawYaml.OfData("codebook.yml")["questions"].Items.SelectMany(question => RawAnswer.All(question["id"].Text)).OfType<RawAnswer>().Select(answer => answer.Date),
        .. RawCredential.All.SelectMany(credential => credential.Entry["requirements"].Entries.Select(
            fact => new RawFacts(credential.State, RawData.OfRepository).Date(fact.Value))),
    ];

    [Fact]
    public void The_sentence_counts_the_answers_those_with_a_date_and_those_that_are_old()
    {
        var dates = Dates;
        var dated = dates.OfType<string>().ToList();
        var old = dated.Count(date => RawDate.IsPast(date, Repository.Today.AddYears(-YearsUntilOld)));
        Assert.Equal(
            $"{Grouped(dated.Count)} of {Grouped(dates.Count)} answers about states, territories and credentials carry a date; {Grouped(old)} of these are older than three years.",
            Chart(site).QuerySelector("figcaption p")!.Reads());
    }

    [Fact]
    public void Each_bar_counts_the_answers_of_its_year_the_newest_first_and_the_undated_last()
    {
        var expected = Dates.GroupBy(date => date?[..4] ?? "Undated")
            .OrderBy(year => year.Key == "Undated").ThenByDescending(year => year.Key, StringComparer.Ordinal)
            .Select(year => $"{year.Key} {Grouped(year.Count())} {(year.Count() == 1 ? "answer" : "answers")}");
        Assert.Equal(expected, Chart(site).QuerySelectorAll("tbody tr").Select(row => row.Reads()));
    }

    [Theory]
    [InlineData("own", "1 of 1 answer about states, territories and credentials carries a date; 0 of these are older than three years.")]
    [InlineData("old", "1 of 1 answer about states, territories and credentials carries a date; 1 of these is older than three years.")]
    [InlineData("plain", "0 of 1 answer about states, territories and credentials carry a date; 0 of these are older than three years.")]
    public void One_answer_is_told_in_the_singular(string source, string expected) => Assert.Equal(
        expected,
        Chart(new SmallAtlas().Idaho($"answers:\n  medicaid-adults: {{ value: yes, source: {source} }}").Render()).QuerySelector("figcaption p")!.Reads());

    private static IElement Chart(RenderedSite site) => site.Page("/questions/").GetElementById("freshness")!;

    private static string Grouped(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
