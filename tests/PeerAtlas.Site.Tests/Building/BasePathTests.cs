using System.Text.RegularExpressions;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>A site that is published below a path of its host.</summary>
public sealed partial class BasePathTests
{
    private static readonly RenderedSite Site = new SmallAtlas().Render("https://example.org/name/");

    [Fact]
    public void Every_link_within_the_site_starts_with_the_path()
    {
        Findings findings = new();
        foreach (var file in Site.PageFiles)
        {
            foreach (var element in Site.Document(file).QuerySelectorAll("[href], [src], [action]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;

                // A style sheet goes by the page's own address, so that a page that is opened as a file has it.
                var led = element.Matches("link[rel=stylesheet]") ? new Uri(new Uri($"https://example.org/name/{file}"), address).AbsolutePath : address;
                findings.Check(Elsewhere().IsMatch(led) || led.StartsWith("/name/", StringComparison.Ordinal), () => $"{file}: {element.OuterHtml}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void Links_in_Markdown_start_with_the_path_too() =>
        Assert.Equal("/name/states/", Site.Page("/about/").QuerySelector(".prose a")!.GetAttribute("href"));

    [Fact]
    public void Whole_addresses_hold_the_path_once()
    {
        Assert.Equal("https://example.org/name/states/idaho/", Site.Page("/states/idaho/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("<loc>https://example.org/name/states/idaho/</loc>", Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.EndsWith("Sitemap: https://example.org/name/sitemap.xml\n", Site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_leads_to_a_page_that_is_there() => Assert.Empty(LinkCheck.Check(Site.Files, new Uri("https://example.org/name/")));

    [Fact]
    public void Without_a_path_links_start_at_the_root() =>
        Assert.Equal("/states/", new SmallAtlas().Render().Page("/about/").QuerySelector(".prose a")!.GetAttribute("href"));

    [GeneratedRegex("^(#|(https?|mailto|tel|sms):)")]
    private static partial Regex Elsewhere();
}
