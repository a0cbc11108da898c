using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>A page that somebody opens by a double click, without a host.</summary>
public sealed class FromDiskTests(RealSite site)
{
    /// <summary>All but one of its style sheets are named by its own address; the one that takes the sentence away is found by a host alone.</summary>
    [Fact]
    public void Every_page_finds_its_style_beside_it_and_has_a_sentence_that_only_a_host_takes_away() => Assert.All(
        site.Routes.Where(page => !page.IsAnywhere),
        page =>
        {
            var sheets = site.Page(page.Path).QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToList();
            Assert.Equal([site.Context.Assets.Path("served.css")], sheets.Where(sheet => sheet.StartsWith('/')));
            Assert.All(sheets.Where(sheet => !sheet.StartsWith('/')), sheet =>
                Assert.Contains(site.Files, file => file.Path == Path.GetRelativePath("/out", Path.GetFullPath(Path.Combine("/out", page.File, "..", sheet)))));
            Assert.Contains("preview", Assert.Single(site.Page(page.Path).QuerySelectorAll(".from-disk")).TextContent, StringComparison.Ordinal);
        });
}
