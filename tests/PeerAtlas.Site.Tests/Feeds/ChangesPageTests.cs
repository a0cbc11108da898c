using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Feeds;

/// <summary>The newest facts are as many as the page says, and none is newer that it leaves out.</summary>
public sealed class ChangesPageTests(RealSite site)
{
    private const int Most = 100;

    // The dates for which answers, requirements, billing codes and documents speak, by the first day that each can mean.
    private static IReadOnlyList<DateOnly> Dates =>
    [
        .. RawYaml.OfData("codebook.yml")["questions"].Items.SelectMany(question => RawAnswer.All(question["id"].Text)).OfType<RawAnswer>().Select(answer => answer.Date)
            .Concat(RawStates.All.SelectMany(state => state.File["credentials"].Items.SelectMany(credential => credential["requirements"].Entries).Select(fact => fact.Value)
                .Concat(state.File["billing"].Items).Select(new RawFacts(state.File, RawData.OfRepository).Date)))
            .Concat(RawStates.All.SelectMany(state => state.File["documents"].Items).Select(document => document["issued"].TextOrNull))
            .OfType<string>()
            .Select(date => RawDate.Day(date, first: true))
            .OrderDescending(),
    ];

    [Fact]
    public void The_page_says_how_many_it_shows()
    {
        var page = site.Page("/changes/");
        var count = Math.Min(Most, Dates.Count);
        Assert.Equal($"Here stand facts of which is known for which day, month or year they speak. These are the {count} latest.", page.QuerySelector(".lede")!.Reads());
        Assert.Equal(count, page.QuerySelectorAll(".entries > li").Length);
    }

    [Fact]
    public void They_are_the_latest()
    {
        var expected = Dates.Take(Most).GroupBy(date => date.Year).Select(year => (year.Key, year.Count()));
        var shown = site.Page("/changes/").QuerySelectorAll("section:has(> .entries)")
            .Select(section => (Year: int.Parse(section.GetAttribute("aria-labelledby")!.Split('-')[1], null), Count: section.QuerySelectorAll(".entries > li").Length))
            .GroupBy(section => section.Year).Select(year => (year.Key, year.Sum(section => section.Count)));
        Assert.Equal(expected, shown);
    }

    [Fact]
    public void One_fact_is_told_in_the_singular() => Assert.EndsWith(
        "This is the latest.",
        new SmallAtlas().Idaho("answers:\n  medicaid-adults: { value: yes, source: own }").Render().Page("/changes/").QuerySelector(".lede")!.Reads(),
        StringComparison.Ordinal);
}
