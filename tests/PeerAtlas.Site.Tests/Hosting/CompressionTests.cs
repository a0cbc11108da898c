using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PeerAtlas.Site.Downloads;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hosting;

/// <summary>The compressed forms of files, and the names of files that may be kept for a year.</summary>
public sealed class CompressionTests(RealSite site)
{
    [Theory]
    [InlineData("states/idaho/index.html")]
    [InlineData("robots.txt")]
    [InlineData("sitemap.xml")]
    [InlineData("api/v1/states.json")]
    public void Each_form_holds_the_bytes_of_the_file_and_is_the_same_each_time(string path)
    {
        SiteFile file = new(path, site.Bytes(path));
        var forms = Compression.FormsOf(file).ToList();
        Assert.Equal([$"{path}.br", $"{path}.gz"], forms.Select(form => form.Path));
        Assert.Equal(file.Content.ToArray(), Unpacked(new BrotliStream(Reading(forms[0]), CompressionMode.Decompress)));
        Assert.Equal(file.Content.ToArray(), Unpacked(new GZipStream(Reading(forms[1]), CompressionMode.Decompress)));
        Assert.All(Compression.FormsOf(file).Zip(forms), pair => Assert.Equal(pair.First.Content.ToArray(), pair.Second.Content.ToArray()));
    }

    [Fact]
    public void Every_file_but_those_for_hosts_the_workbook_and_the_icons_has_both_forms_and_each_holds_its_bytes() =>
        Assert.Equal(
            [HostFiles.NoJekyll, HeadersFile.Path, RedirectsFile.Path, NginxRedirects.Path, "apple-touch-icon.png", Workbook.Path, "favicon.ico", "icon-192.png", "icon-512.png", "icon-maskable-512.png"],
            site.Files.AsParallel().Where(file => !HasBothForms(file)).Select(file => file.Path).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("photo.png", "bytes")]
    [InlineData("_headers", "text for a host")]
    [InlineData("empty.txt", "")]
    public void What_is_no_text_or_is_empty_has_no_forms(string path, string content) =>
        Assert.Empty(Compression.FormsOf(new SiteFile(path, Encoding.UTF8.GetBytes(content))));

    [Fact]
    public void A_file_that_may_be_kept_for_a_year_carries_a_hash_of_its_content_in_its_name()
    {
        var kept = site.Files.Where(file => ResponseHeaders.Of(file.Path).Any(header => header.Value == ResponseHeaders.YearOfCaching)).ToList();
        Assert.True(kept.Count > 5);
        Assert.All(kept, file => Assert.Contains($".{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..10]}.", file.Path, StringComparison.Ordinal));
    }

    private static bool HasBothForms(SiteFile file) =>
        Compression.FormsOf(file).ToList() is [var brotli, var gzip]
        && brotli.Path == $"{file.Path}.br" && Unpacked(new BrotliStream(Reading(brotli), CompressionMode.Decompress)).AsSpan().SequenceEqual(file.Content.Span)
        && gzip.Path == $"{file.Path}.gz" && Unpacked(new GZipStream(Reading(gzip), CompressionMode.Decompress)).AsSpan().SequenceEqual(file.Content.Span);

    private static MemoryStream Reading(SiteFile form) => new(form.Content.ToArray());

    private static byte[] Unpacked(Stream form)
    {
        using (form)
        {
            using MemoryStream whole = new();
            form.CopyTo(whole);
            return whole.ToArray();
        }
    }
}
