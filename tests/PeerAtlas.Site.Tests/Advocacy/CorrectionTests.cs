using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Advocacy;

/// <summary>A reader who knows better can say so of every fact.</summary>
public sealed class CorrectionTests(RealSite real)
{
    private const string Facts =
        """
        answers:
          medicaid-adults: { value: limited, source: own }
        services:
          - { value: Help & hope, source: old }
        """;

    [Theory]
    [InlineData("mailto:facts@small.example", "mailto:facts@small.example?subject=Correction%3A%20Idaho%2C%20Does%20Medicaid")]
    [InlineData("https://issues.example/new?labels=facts", "https://issues.example/new?labels=facts&title=Correction%3A%20Idaho%2C%20Does%20Medicaid")]
    public void The_link_names_the_state_the_question_the_value_and_the_source(string corrections, string start)
    {
        var page = Site(corrections).Page("/states/idaho/");
        var address = page.QuerySelector("#medicaid-adults a.correct")!.GetAttribute("href")!;
        Assert.StartsWith(start, address, StringComparison.Ordinal);
        var body = Uri.UnescapeDataString(address[address.IndexOf("&body=", StringComparison.Ordinal)..]);
        foreach (var words in (string[])["State: Idaho", "Question: Does Medicaid pay for peer support for adults?", "The page says: In part", "Idaho's own manual", "https://idaho.example/manual"])
        {
            Assert.Contains(words, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_fact_has_its_link_once()
    {
        var page = Site("mailto:facts@small.example").Page("/states/idaho/");
        Assert.Equal(2, page.QuerySelectorAll("a.correct").Length);
        Assert.Contains("Help%20%26%20hope", page.QuerySelector("#services a.correct")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_an_address_is_set_there_is_no_link() => Assert.Null(real.Page("/states/idaho/").QuerySelector("a.correct"));

    private static RenderedSite Site(string corrections) => new SmallAtlas()
        .Input("site.yml", $"{{ title: Small, description: Small., base_url: \"https://small.example/\", corrections_url: \"{corrections}\" }}")
        .Idaho(Facts)
        .Render();
}
