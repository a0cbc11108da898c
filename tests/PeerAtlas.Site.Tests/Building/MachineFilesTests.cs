using System.Xml.Linq;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>What robots are given.</summary>
public sealed class MachineFilesTests(RealSite site)
{
    [Fact]
    public void The_sitemap_lists_every_listed_page_by_its_whole_address_and_not_the_page_for_unknown_addresses()
    {
        var addresses = XDocument.Parse(site.Text("sitemap.xml")).Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(loc => loc.Value).ToList();
        Assert.Equal(site.AllRoutes.Where(page => page.Listed).Select(page => $"https://peeratlas.example{page.Path}"), addresses);
        Assert.DoesNotContain("https://peeratlas.example/404.html", addresses);
        Assert.Contains("https://peeratlas.example/states/wyoming/", addresses);
    }

    [Fact]
    public void Robots_may_read_everything_and_are_told_of_the_sitemap() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://peeratlas.example/sitemap.xml\n", site.Text("robots.txt"));

    [Fact]
    public void The_addresses_of_the_contract_are_there() =>
        Assert.Empty(new[]
        {
            "/", "/states/", "/states/idaho/", "/states/district-of-columbia/", "/questions/", "/questions/medicaid-mental-health/", "/billing/", "/training/",
            "/documents/", "/glossary/", "/timeline/", "/changes/", "/data/", "/learn/", "/about/", "/404.html",
        }.Except(site.AllRoutes.Select(page => page.Path)));
}
