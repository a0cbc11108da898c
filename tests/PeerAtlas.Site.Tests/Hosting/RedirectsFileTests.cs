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
        var pairs = Lines.Where(line => line[0].Contains("-vs-", StringComparison.Ordinal)).ToList();
        Assert.All(pairs, line =>
        {
            Assert.Equal("301", line[2]);
            Assert.Contains($"{line[0][1..]}index.html", files);
            Assert.Contains($"{line[1][1..]}index.html", files);
            Assert.Contains("http-equiv=\"refresh\"", site.Text($"{line[0][1..]}index.html"), StringComparison.Ordinal);
            Assert.DoesNotContain("http-equiv=\"refresh\"", site.Text($"{line[1][1..]}index.html"), StringComparison.Ordinal);
        });
        Assert.Equal(RawStates.All.Count * (RawStates.All.Count - 1) / 2, pairs.Select(line => line[0]).Distinct().Count());
    }

    [Fact]
    public void What_a_reader_guesses_for_a_state_leads_to_it_and_from_no_page_away()
    {
        var files = site.Files.Select(file => file.Path).ToHashSet();
        foreach (var (slug, state) in RawStates.All)
        {
            var (name, code) = (state["name"].Text, state["code"].Text);
            foreach (var guess in new[] { $"/{slug}", $"/states/{code}", $"/states/{code.ToLowerInvariant()}", $"/states/{name.Replace(' ', '-')}" })
            {
                Assert.Equal([guess, $"/states/{slug}/", "301"], Assert.Single(Lines, line => line[0] == guess));
                Assert.DoesNotContain($"{guess[1..]}/index.html", files);
            }
        }
    }

    [Fact]
    public void A_text_page_of_a_states_name_is_not_sent_away()
    {
        var small = new SmallAtlas().Input("pages/idaho.md", "---\ntitle: Idaho\ndescription: A page.\n---\n\nWords.\n").Render();
        Assert.DoesNotContain("/idaho ", small.Text(RedirectsFile.Path), StringComparison.Ordinal);
        Assert.Contains("/ohio /states/ohio/ 301", small.Text(RedirectsFile.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_no_more_and_no_longer_ones_than_Cloudflare_reads()
    {
        Assert.InRange(Lines.Length, 1, RedirectsFile.MostRedirects);
        Assert.All(Lines, line => Assert.InRange(string.Join(' ', line).Length, 1, 1000));
    }
}
