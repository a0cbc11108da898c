using System.IO.Compression;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>The bytes of the site: always the same, and few.</summary>
public sealed class SameBytesTests(RealSite site)
{
    [Fact]
    public void Two_renderings_of_one_request_are_the_same_in_every_byte()
    {
        var again = SitePlan.Of(site.Request).Files();
        Assert.Equal(site.Files.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(site.Files.Zip(again), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    [Fact]
    public void Files_are_in_order_of_their_paths_and_each_path_is_there_once()
    {
        var paths = site.Files.Select(file => file.Path).ToList();
        Assert.Equal(paths.Order(StringComparer.Ordinal).Distinct(), paths);
    }

    [Fact]
    public void Text_has_no_byte_order_mark_and_no_broken_character() =>
        Assert.All(
            site.Files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal) && MediaType.IsText(file.Path)),
            file => Assert.True(site.Text(file.Path).AsSpan().IndexOfAny('\uFEFF', '\uFFFD') < 0, file.Path));

    [Theory]
    [InlineData("link[rel=stylesheet]", "href", 12)]
    [InlineData("script[src]", "src", 8)]
    public void What_any_page_loads_of_styles_and_scripts_is_small_when_compressed(string elements, string address, int kilobytes) =>
        Assert.All(site.Routes.Where(page => page.Path != "/compare/"), page =>
        {
            var size = site.Page(page.Path).QuerySelectorAll(elements)
                .Sum(element => Compressed(site.Bytes(new Uri(new Uri($"https://example.org{page.Path}"), element.GetAttribute(address)!).AbsolutePath[1..]).Span));
            Assert.True(size <= kilobytes * 1024, $"{page.Path} loads {size:N0} bytes by {elements}, more than {kilobytes} KB");
        });

    [Fact]
    public void The_script_for_comparing_is_small_when_compressed() =>
        Assert.InRange(
            Compressed(site.Files.Single(file => file.Path.StartsWith("assets/compare.", StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal)).Content.Span),
            1,
            15 * 1024);

    [Fact]
    public void The_name_of_an_asset_carries_a_hash_of_its_content() =>
        Assert.All(
            site.Files.Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal)),
            file => Assert.Contains(
                "." + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content.Span))[..10] + ".", file.Path, StringComparison.Ordinal));

    private static long Compressed(ReadOnlySpan<byte> content)
    {
        using MemoryStream bytes = new();
        using (GZipStream gzip = new(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return bytes.Length;
    }
}
