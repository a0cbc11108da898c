using System.Text;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;
using Xunit;

namespace PeerAtlas.Site.Tests.Searching;

/// <summary>What may stand in <c>search-synonyms.yml</c>, and what is refused with its place.</summary>
public sealed class SearchWordsFileTests
{
    private const string Good = "states:\n  MA: [Mass]\ncities:\n  MA: [Boston]\nsame:\n  - [pay, cover]\nsections:\n  billing: [rate]\npages:\n  /timeline/: [history]\nread_as:\n  hrs: hours\neveryday: [peer]\npassed_over: [please]\n";

    [Fact]
    public void Words_are_read_by_what_they_stand_for()
    {
        var words = Read(Good).Content!.SearchWords;
        Assert.Equal(["Mass"], words.States["MA"]);
        Assert.Equal(["Boston"], words.Cities["MA"]);
        Assert.Equal(["history"], words.Pages["/timeline/"]);
        Assert.Equal("hours", words.ReadAs["hrs"]);
        Assert.Equal(["pay", "cover"], words.Same.Single());
        Assert.Equal(["rate"], words.Sections["billing"]);
        Assert.Equal(["peer"], words.Everyday);
        Assert.Equal(["please"], words.PassedOver);
    }

    [Theory]
    [InlineData("/learn/your-rights/")]
    [InlineData("/learn/your-rights/#if-you-win")]
    public void Words_may_be_those_of_an_article_or_of_its_section(string address)
    {
        var words = Read(Good.Replace("/timeline/", address, StringComparison.Ordinal)).Content!.SearchWords;
        Assert.Equal(["history"], words.Pages[address]);
    }

    [Fact]
    public void Without_the_file_there_are_no_words() => Assert.Empty(Read(null).Content!.SearchWords.Same);

    [Theory]
    [InlineData("  MA: [Mass]", "  MX: [Mex]", "input/search-synonyms.yml:2:3: error PA", "'MX' is not the two-letter code of a state")]
    [InlineData("  billing: [rate]", "  biling: [rate]", "input/search-synonyms.yml:8:3: error PA", "did you mean 'billing'")]
    [InlineData("  - [pay, cover]", "  - [pay]", "input/search-synonyms.yml:6:5: error PA", "write two or more")]
    [InlineData("everyday: [peer]", "every_day: [peer]", "input/search-synonyms.yml:13:1: error PA", "everyday")]
    [InlineData("  MA: [Boston]", "  MX: [Boston]", "input/search-synonyms.yml:4:3: error PA", "'MX' is not the two-letter code of a state")]
    [InlineData("  /timeline/:", "  timeline:", "input/search-synonyms.yml:10:3: error PA", "begins and ends with '/'")]
    [InlineData("hrs: hours", "hrs: [hours]", "input/search-synonyms.yml:12:8: error PA", "hrs")]
    [InlineData("passed_over: [please]", "passed_over: please", "input/search-synonyms.yml:14:14: error PA", "a list is expected")]
    public void A_mistake_is_refused_with_its_place(string right, string wrong, string place, string words)
    {
        var problem = Assert.Single(Read(Good.Replace(right, wrong, StringComparison.Ordinal)).Problems).ToString();
        Assert.StartsWith(place, problem, StringComparison.Ordinal);
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    private static SiteContentReading Read(string? words)
    {
        List<DataFile> files = [File("site.yml", "title: Small\ndescription: Small.\nbase_url: https://small.atlas/\nidentity: \"small.atlas,2026\"\n")];
        if (words is not null)
        {
            files.Add(File("search-synonyms.yml", words));
        }

        return SiteContentReader.Read(files);
    }

    private static DataFile File(string name, string text) => new($"input/{name}", name, Encoding.UTF8.GetBytes(text));
}
