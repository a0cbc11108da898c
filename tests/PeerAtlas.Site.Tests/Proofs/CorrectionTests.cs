using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Proofs;

/// <summary>A reader who knows better can say so of every fact.</summary>
public sealed class CorrectionTests(RealSite real)
{
    private readonly Findings findings = new();

    private const string Facts =
        """
        answers:
          medicaid-adults: { value: limited, source: own, note: So it is. }
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
    public void Without_an_address_there_is_no_link() =>
        Assert.Null(new SmallAtlas().Idaho(Facts).Render().Page("/states/idaho/").QuerySelector("a.correct"));

    [Theory]
    [InlineData("mailto:facts@small.example")]
    [InlineData("https://issues.example.org/new")]
    public void An_address_of_a_reserved_name_is_warned_of_since_nobody_reads_what_is_sent_there(string corrections)
    {
        var reading = Read(corrections);
        Assert.NotNull(reading.Content);
        Assert.Contains("input/site.yml:4:18: warning PA208", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_somebody_can_read_is_not_warned_of() => Assert.Empty(Read("mailto:facts@a-real-name.org").Problems);

    [Fact]
    public void Every_fact_of_every_state_has_its_link_on_the_state_s_page()
    {
        foreach (var state in real.Atlas.States)
        {
            EveryLineHasItsLink($"/states/{state.Slug}/");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("/questions/medicaid-mental-health/")]
    [InlineData("/questions/training-hours/")]
    [InlineData("/advocacy/criteria/broad-settings/")]
    [InlineData("/advocacy/criteria/training-hours/")]
    [InlineData("/advocacy/criteria/living-wage/")]
    [InlineData("/billing/codes/h0038/")]
    [InlineData("/training/")]
    [InlineData("/changes/")]
    public void Every_fact_of_a_page_on_all_states_has_its_link(string path)
    {
        EveryLineHasItsLink(path);
        findings.AssertNone();
    }

    [Theory]
    [InlineData("/timeline/", ".timeline .surety", "United States, Timeline, ")]
    [InlineData("/documents/national/", ".guidance > .surety", "United States, ")]
    [InlineData("/advocacy/", "#groups .surety", "United States, ")]
    [InlineData("/billing/", "[id^=modifier-] .surety", "United States, Modifier ")]
    [InlineData("/glossary/", ".glossary .surety", "United States, ")]
    public void Every_national_fact_has_its_link_with_its_page_and_source(string path, string lines, string about)
    {
        var facts = real.Page(path).QuerySelectorAll(lines).ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, line =>
        {
            var address = Uri.UnescapeDataString(line.QuerySelector("a.correct")!.GetAttribute("href")!);
            Assert.Contains($"Correction: {about}", address, StringComparison.Ordinal);
            Assert.Contains($"Page: {real.Context.Absolute(path)}\r\n", address, StringComparison.Ordinal);
            // What the heading links to is not linked again in the line.
            var linked = line.QuerySelectorAll("a:not(.correct, .edit)").Concat(line.Closest(".guidance") is { } document ? [.. document.QuerySelectorAll("h2 a")] : Array.Empty<AngleSharp.Dom.IElement>()).Select(link => link.GetAttribute("href")!).ToList();
            var source = address.Split("Its source: ")[1].Split("\r\n")[0];
            Assert.All(source.Split(", "), each => Assert.Contains(each, linked.Count == 0 ? ["Our own words"] : linked));
        });
    }

    // The headline repeats answers, the first section contacts, and a state's changes facts, that stand on the page with their links; other evidence stands under the answer that it is about.
    private void EveryLineHasItsLink(string path)
    {
        var facts = real.Page(path).QuerySelectorAll(".surety").Where(line => line.Closest(".headline, .contacts-short, .evidence, .otherwise, [id=changes]") is null).ToList();
        findings.Check(facts.Count > 0, () => $"{path}: no facts");
        foreach (var line in facts)
        {
            findings.Check(line.QuerySelector("a.correct") is not null, () => $"{path}: {line.ParentElement!.Reads()}");
        }
    }

    private static SiteContentReading Read(string corrections) => SiteContentReader.Read(
        [SmallAtlas.File("input", "site.yml", $"title: Small\ndescription: Small.\nbase_url: https://small.atlas/\ncorrections_url: {corrections}\nidentity: \"small.atlas,2026\"\n")]);

    private static RenderedSite Site(string corrections) => new SmallAtlas()
        .Input("site.yml", $"{{ title: Small, description: Small., base_url: \"https://small.example/\", corrections_url: \"{corrections}\" }}")
        .Idaho(Facts)
        .Render();
}
