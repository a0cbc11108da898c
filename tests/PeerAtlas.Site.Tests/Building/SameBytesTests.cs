using System.IO.Compression;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>The bytes of the site: always the same, and few.</summary>
public sealed class SameBytesTests(RealSite site)
{
    [Fact]
    public void Two_renderings_of_one_request_are_the_same_in_every_byte()
    {
        var again = SiteRenderer.Render(site.Request);
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
            site.Files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal)),
            file => Assert.True(site.Text(file.Path).AsSpan().IndexOfAny('\uFEFF', '\uFFFD') < 0, file.Path));

    [Theory]
    [InlineData(".css", 12)]
    [InlineData(".js", 8)]
    public void Style_sheets_and_scripts_stay_small_when_compressed(string ending, int kilobytes)
    {
        // Search is fetched when its box is first touched; tests/search holds its size.
        var assets = site.Files
            .Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal) && !file.Path.StartsWith("assets/search", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(assets);
        var size = assets.Sum(asset => Compressed(asset.Content.Span));
        Assert.True(size <= kilobytes * 1024, $"all {ending} files are {size:N0} bytes compressed, more than {kilobytes} KB");
    }

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
