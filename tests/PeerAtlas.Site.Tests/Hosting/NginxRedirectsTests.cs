using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hosting;

/// <summary>The map by which nginx sends on from guessed addresses.</summary>
public sealed class NginxRedirectsTests(RealSite site)
{
    private Dictionary<string, string> Map => site.Text(NginxRedirects.Path).TrimEnd('\n').Split('\n')
        .Select(line => line.TrimEnd(';').Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Every_guess_for_a_state_leads_to_it_with_and_without_its_slash()
    {
        var map = Map;
        foreach (var (slug, state) in RawStates.All)
        {
            var (name, code) = (state["name"].Text.Replace(' ', '-'), state["code"].Text);
            Assert.All([$"/{slug}", $"/{slug}/", $"/states/{code}", $"/states/{code}/", $"/states/{name}"], guess => Assert.Equal($"/states/{slug}/", map.GetValueOrDefault(guess)));
        }
    }

    [Fact]
    public void Nobody_is_sent_away_from_a_page() => Assert.All(
        site.Files.Select(file => file.Path).Where(path => path.EndsWith("/index.html", StringComparison.Ordinal)),
        path => Assert.DoesNotContain($"/{path[..^"index.html".Length]}", Map.Keys));

    [Fact]
    public void Below_a_path_both_ends_have_it() => Assert.Contains(
        "/name/idaho /name/states/idaho/;\n", new SmallAtlas().Render("https://small.atlas/name/").Text(NginxRedirects.Path), StringComparison.Ordinal);
}
