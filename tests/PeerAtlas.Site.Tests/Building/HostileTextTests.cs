using System.Text.Json;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>Text of the data that looks like code is shown as text.</summary>
public sealed class HostileTextTests
{
    private const string Text = """<script>alert(1)</script> "quotes" 'more' & <b onclick=x> ]]> <!-- </script> </title> {state}""";

    private static readonly RenderedSite Site = new SmallAtlas()
        .Data("states/idaho.yml", SmallAtlas.StateFile(
            "ID",
            "Idaho",
            $"""
            answers:
              medicaid-adults:
                value: limited
                source: own
                note: {Quoted}
            services:
              - value: {Quoted}
                source: own
            credentials:
              - name: {Quoted}
                serves: mental-health
                source: own
            documents:
              - title: {Quoted}
                kind: guide
                url: https://idaho.example/?a=1&b=2
                summary: {Quoted}
                source: own
            """,
            Quoted))
        .Input("pages/about.md", $"---\ntitle: {Quoted}\ndescription: {Quoted}\norder: 1\n---\n\nHello.\n")
        .Input("site.yml", $"title: {Quoted}\ndescription: {Quoted}\nbase_url: https://small.example/\n")
        .Render();

    private static string Quoted => $"'{Text.Replace("'", "''", StringComparison.Ordinal)}'";

    [Theory]
    [InlineData(".overview")]
    [InlineData("#medicaid-adults .note")]
    [InlineData("[id^=service-] p")]
    [InlineData("[id^=credential-] h3")]
    [InlineData("[id^=document-] a")]
    public void On_a_state_page_it_reads_as_it_was_written(string part) =>
        Assert.Equal(Text, Site.Page("/states/idaho/").QuerySelector(part)!.Reads());

    [Fact]
    public void In_titles_and_descriptions_it_reads_as_it_was_written()
    {
        var page = Site.Page("/about/");
        Assert.StartsWith(page.Title!.TrimEnd('…'), $"{Text} · {Text}", StringComparison.Ordinal);
        // What is too long for lists of results is cut at a word; its letters are as they were written.
        var description = page.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
        Assert.StartsWith(description.TrimEnd('…'), Text, StringComparison.Ordinal);
        Assert.Contains("<b onclick=x>", description, StringComparison.Ordinal);
        Assert.Equal(Text, page.QuerySelector("h1")!.Reads());
    }

    [Fact]
    public void It_makes_no_element_and_no_attribute_on_any_page() => Assert.All(Site.PageFiles, file =>
    {
        var page = Site.Document(file);
        Assert.All(page.Scripts, script => Assert.True(script.Type == "application/ld+json" || script.Source?.StartsWith("/assets/", StringComparison.Ordinal) == true, script.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("b, [onclick]"));
        Assert.DoesNotContain(page.Descendants<IComment>(), comment => !comment.Data.StartsWith('!'));
    });

    [Fact]
    public void In_descriptions_for_machines_it_is_whole()
    {
        var faq = Site.Page("/states/idaho/").QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .Single(thing => thing.GetProperty("@type").GetString() == "FAQPage");
        var answer = faq.GetProperty("mainEntity")[0].GetProperty("acceptedAnswer").GetProperty("text").GetString();
        Assert.Equal($"In part. Idaho Medicaid pays for adults, but not for all. {Text} (Idaho Medicaid, March 5, 2026)", answer);
    }

    [Fact]
    public void Ampersands_in_addresses_of_sources_stay() =>
        Assert.Equal("https://idaho.example/?a=1&b=2", Site.Page("/states/idaho/").QuerySelector("[id^=document-] a")!.GetAttribute("href"));
}
