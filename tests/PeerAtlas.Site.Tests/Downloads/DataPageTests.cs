using System.Globalization;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>The page on the files for machines names all of them.</summary>
public sealed class DataPageTests(RealSite site)
{
    [Fact]
    public void Every_file_of_the_API_is_linked_from_it()
    {
        var links = site.Page("/data/").QuerySelectorAll("main a[href^='/api/']").Select(link => link.GetAttribute("href")![1..]);
        Assert.Equal(site.Files.Select(file => file.Path).Where(path => path.StartsWith("api/", StringComparison.Ordinal)), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_file_that_it_lists_by_its_name_has_its_size()
    {
        var items = site.Page("/data/").QuerySelectorAll("main .entries .entry-title");
        Assert.Contains(items, item => item.Reads().StartsWith("peeratlas.json ", StringComparison.Ordinal));
        Assert.All(items, item =>
        {
            var bytes = site.Bytes(item.QuerySelector("a")!.GetAttribute("href")![1..]).Length;
            var size = bytes < 1000 ? $"{bytes} bytes" : bytes < 999_500 ? $"{Math.Round(bytes / 1000m, MidpointRounding.AwayFromZero)} KB" : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000m / 1000m:0.0} MB");
            Assert.EndsWith($" {size}", item.Reads(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_kind_of_file_is_told_of() => Assert.All(
        site.Page("/data/").QuerySelectorAll("main .entries p:last-child, main h3 + p"), words => Assert.NotEmpty(words.Reads()));

    [Fact]
    public void The_foot_of_every_page_leads_to_it() =>
        Assert.All(site.PageFiles, file => Assert.NotNull(site.Document(file).QuerySelector("#menu a[href='/data/'], .site-footer a[href='/data/']")));
}
