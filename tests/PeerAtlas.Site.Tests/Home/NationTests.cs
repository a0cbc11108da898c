using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Home;

/// <summary>The country in a few answers, counted anew in the files.</summary>
public sealed class NationTests(RealSite site)
{
    private static IReadOnlyList<RawYaml> Headlines => [.. RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists)];

    [Fact]
    public void The_heading_says_how_many_answers_there_are_and_the_sentence_of_how_many_states()
    {
        var section = site.Page("/").QuerySelector("section[aria-labelledby=nation-heading]")!;
        Assert.Equal($"The country in {RawWords.Number(Headlines.Count)} answers", section.QuerySelector("h2")!.Reads());
        Assert.Equal(
            $"Of {RawStates.Counted} states, counting the District of Columbia, this many have a Medicaid program that pays for peer support:",
            section.QuerySelector("p")!.Reads());
        Assert.Contains(RawStates.All, state => state.File["code"].Text == "DC");
    }

    [Fact]
    public void Each_answer_is_counted_with_the_years_of_its_facts_and_is_a_least_number_while_any_is_open()
    {
        var items = site.Page("/").QuerySelectorAll(".nation > li");
        Assert.Equal(Headlines.Count, items.Length);
        foreach (var (question, item) in Headlines.Zip(items))
        {
            var signs = RawSigns.Of(question["id"].Text);
            Assert.Equal($"{(signs.Any(sign => sign.IsOpen && sign.Count > 0) ? "at least " : "")}{signs[0].Count} yes", item.QuerySelector(".figure")!.Reads());
            var span = RawSigns.Span(question["id"].Text) is { } told ? $"; {told}" : "";
            Assert.Equal($"{string.Join(", ", RawSigns.WithLeast(question["id"].Text).Skip(1).Select(sign => $"{sign.Least}{sign.Sign.Count} {sign.Sign.Words}"))}{span}.", item.QuerySelector(".details")!.Reads());
        }
    }

    [Fact]
    public void The_territories_are_named_apart_from_the_states() => Assert.Equal(
        RawStates.InOrder.Where(state => RawStates.IsTerritory(state.File["code"].Text)).Select(state => state.File["name"].Text),
        site.Page("/").QuerySelectorAll("section[aria-labelledby=nation-heading] > p:last-child a").Skip(1).Select(link => link.Reads()));

    [Theory]
    [InlineData("yes", "no", "1 yes", "0 in part, 1 no, 0 not clear, 0 not yet researched; by facts from 2026.")]
    [InlineData("yes", null, "at least 1 yes", "0 in part, 0 no, 0 not clear, 1 not yet researched; by facts from 2026.")]
    [InlineData("unclear", "limited", "at least 0 yes", "at least 1 in part, 0 no, 1 not clear, 0 not yet researched; by facts from 2026.")]
    public void A_count_is_a_least_number_only_while_an_answer_is_open(string idaho, string? ohio, string figure, string details)
    {
        var item = new SmallAtlas().Idaho(Answer(idaho, "own")).Ohio(ohio is null ? "" : Answer(ohio, "own")).Render().Page("/").QuerySelector(".nation > li")!;
        Assert.Equal(figure, item.QuerySelector(".figure")!.Reads());
        Assert.Equal(details, item.QuerySelector(".details")!.Reads());
    }

    [Fact]
    public void A_fact_without_a_date_is_not_told_as_if_it_had_one()
    {
        var item = new SmallAtlas().Idaho(Answer("yes", "plain")).Ohio(Answer("yes", "old")).Render().Page("/").QuerySelector(".nation .details")!;
        Assert.EndsWith("; by facts of which 1 of 2 carry a date, from 2019.", item.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_atlas_counts_its_own_headlines() =>
        Assert.Equal("The country in two answers", new SmallAtlas().Render().Page("/").GetElementById("nation-heading")!.Reads());

    private static string Answer(string value, string source) => $"answers:\n  medicaid-adults: {{ value: {SmallAtlas.Explained(value)}, source: {source} }}";
}
