using System.IO.Compression;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>What holds for all pages of two states.</summary>
public sealed class EveryPairTests(RealSite site)
{
    private const int MostCompressed = 30 * 1024;

    // Each file with each other one, once.
    private static readonly int HowMany = RawStates.All.Count * (RawStates.All.Count - 1) / 2;

    private IEnumerable<Page> Pairs => site.AllRoutes.Where(page => page.Path.Contains("-vs-", StringComparison.Ordinal));

    [Fact]
    public void Each_pair_of_states_has_one_page_and_the_state_that_comes_first_by_letter_stands_first()
    {
        string[] slugs = [.. site.Atlas.States.Select(state => state.Slug).Order(StringComparer.Ordinal)];
        var expected = slugs.SelectMany((first, index) => slugs.Skip(index + 1).Select(second => $"/compare/{first}-vs-{second}/")).ToHashSet();
        Assert.Equal(HowMany, expected.Count);
        Assert.Equal(expected, Pairs.Select(page => page.Path).ToHashSet());
        Assert.Equal(HowMany, Pairs.Count());
    }

    [Fact]
    public void Each_has_a_title_and_a_description_of_its_own()
    {
        Assert.Equal(site.AllRoutes.Length, site.AllRoutes.Select(page => page.Title).Distinct().Count());
        Assert.Equal(site.AllRoutes.Length, site.AllRoutes.Select(page => page.Description.Value).Distinct().Count());
        Assert.All(Pairs, page => Assert.InRange(page.Description.Value.Length, 50, 300));
    }

    [Fact]
    public void Each_weighs_at_most_30_KB_compressed()
    {
        var sizes = Pairs.AsParallel().Select(page => (page.File, Size: Compressed(site.Bytes(page.File).Span), Raw: site.Bytes(page.File).Length)).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"compressed: {sizes.Average(s => s.Size):N0} bytes on average, {sizes.Max(s => s.Size):N0} at most; raw: {sizes.Average(s => s.Raw):N0} on average, {sizes.Max(s => s.Raw):N0} at most");
        Assert.All(sizes, size => Assert.True(size.Size <= MostCompressed, $"{size.File} is {size.Size:N0} bytes compressed"));
    }

    [Fact]
    public void Each_is_in_the_sitemap_and_its_reversed_address_is_not()
    {
        var sitemap = site.Text("sitemap.xml");
        Assert.Contains("/compare/idaho-vs-wyoming/<", sitemap, StringComparison.Ordinal);
        Assert.Equal(HowMany, sitemap.Split("-vs-").Length - 1);
        Assert.DoesNotContain("/compare/wyoming-vs-idaho/", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reversed_address_of_each_sends_a_reader_on_and_tells_robots_of_the_pair_only()
    {
        foreach (var pair in Pairs)
        {
            var (first, second) = pair.Path["/compare/".Length..^1].Split("-vs-") is [var a, var b] ? (a, b) : default;
            var html = site.Text($"compare/{second}-vs-{first}/index.html");

            // A refresh would drop the fragment that the script carries on, so it is for readers without script alone.
            Assert.Contains($"<noscript><meta http-equiv=\"refresh\" content=\"0; url={pair.Path}\"></noscript>", html, StringComparison.Ordinal);
            Assert.Contains($"<script type=\"module\" src=\"{site.Context.To(site.Context.Assets.Path("forward.js"))}\"></script>", html, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"canonical\" href=\"https://peeratlas.example{pair.Path}\">", html, StringComparison.Ordinal);

            // Beside a canonical address it would ask robots to forget the page before they follow it.
            Assert.DoesNotContain("noindex", html, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"{pair.Path}\">", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_state_leads_to_its_neighbors_and_to_any_other_state()
    {
        // Borders do not move with the data.
        var links = site.Page("/states/idaho/").QuerySelectorAll(".compare-with a").Select(link => link.GetAttribute("href"));
        Assert.Equal(
            [
                "/compare/idaho-vs-montana/", "/compare/idaho-vs-nevada/", "/compare/idaho-vs-oregon/", "/compare/idaho-vs-utah/",
                "/compare/idaho-vs-washington/", "/compare/idaho-vs-wyoming/", "/compare/?states=idaho",
            ],
            links);
        Assert.Equal("/compare/?states=hawaii", site.Page("/states/hawaii/").QuerySelector(".compare-with a")!.GetAttribute("href"));
    }

    [Fact]
    public void Who_moves_is_led_from_the_page_of_a_state_to_what_counts_in_any_other()
    {
        var list = site.Page("/states/idaho/").QuerySelectorAll(".actions a").Select(link => link.GetAttribute("href")!).Single(link => link.EndsWith("#moving", StringComparison.Ordinal));
        var page = site.Page("/compare/idaho/");
        var others = page.QuerySelectorAll(".move-link").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotNull(page.QuerySelector("#moving"));

        // Each state stands once, the way to its move beside it.
        Assert.Equal(others, page.QuerySelectorAll(".state-list li").Select(item => $"{item.QuerySelector("a")!.GetAttribute("href")}#moving"));
        Assert.Equal("/compare/idaho/#moving", list);
        Assert.Equal(site.Context.Atlas.States.Length - 1, others.Distinct().Count());
        Assert.All(others, link => Assert.NotNull(site.Page(link.Split('#')[0]).QuerySelector("#moving")));
    }

    [Fact]
    public void Without_script_every_pair_can_be_reached_from_the_compare_page_in_two_steps()
    {
        var reached = site.Page("/compare/").QuerySelectorAll(".state-list a").Select(link => link.GetAttribute("href")!)
            .SelectMany(list => site.Page(list).QuerySelectorAll(".state-list a")).Select(link => link.GetAttribute("href")!)
            .Where(link => !link.Contains('#', StringComparison.Ordinal)).ToList();
        Assert.Equal(2 * HowMany, reached.Count);
        Assert.Equal(Pairs.Select(page => page.Path).ToHashSet(), reached.ToHashSet());
    }

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
