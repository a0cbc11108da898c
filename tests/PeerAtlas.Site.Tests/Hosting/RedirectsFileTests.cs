using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hosting;

/// <summary>The file <c>_redirects</c>.</summary>
public sealed class RedirectsFileTests(RealSite site)
{
    private string[][] Lines => [.. site.Text(RedirectsFile.Path).TrimEnd('\n').Split('\n').Select(line => line.Split(' '))];

    [Fact]
    public void Every_pair_the_other_way_round_leads_to_the_pair_for_good()
    {
        var files = site.Files.Select(file => file.Path).ToHashSet();
        Assert.All(Lines, line =>
        {
            Assert.Equal("301", line[2]);
            Assert.Contains($"{line[0][1..]}index.html", files);
            Assert.Contains($"{line[1][1..]}index.html", files);
            Assert.Contains("http-equiv=\"refresh\"", site.Text($"{line[0][1..]}index.html"), StringComparison.Ordinal);
            Assert.DoesNotContain("http-equiv=\"refresh\"", site.Text($"{line[1][1..]}index.html"), StringComparison.Ordinal);
        });
        Assert.Equal(RawStates.All.Count * (RawStates.All.Count - 1) / 2, Lines.Select(line => line[0]).Distinct().Count());
    }

    [Fact]
    public void There_are_no_more_and_no_longer_ones_than_Cloudflare_reads()
    {
        Assert.InRange(Lines.Length, 1, RedirectsFile.MostRedirects);
        Assert.All(Lines, line => Assert.InRange(string.Join(' ', line).Length, 1, 1000));
    }
}
