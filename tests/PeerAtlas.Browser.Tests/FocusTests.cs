using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>The element that has the focus can be seen, whole and ringed.</summary>
public sealed class FocusTests(AtlasInBrowser atlas)
{
    private const string LookAtFocus =
        """
        () => {
          const e = document.activeElement;
          if (e === document.body) return null;
          const style = getComputedStyle(e), box = e.getClientRects()[0];
          const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
          return {
            tag: e.tagName.toLowerCase(),
            name: e.textContent.trim().slice(0, 40),
            ring: style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0,
            inView: box.top > -1 && box.bottom < innerHeight + 1 && box.left > -1 && box.right < innerWidth + 1,
            onTop: at !== null && (e === at || e.contains(at) || at.contains(e) && at.tagName !== 'TH'),
          };
        }
        """;

    [Theory]
    [InlineData(Kinds.Home, 12, "a,button,input")]
    [InlineData(Kinds.State, 40, "a,summary")]
    [InlineData(Kinds.Requirement, 16, "a,button")]
    [InlineData(Kinds.Question, 16, "a")]
    [InlineData("/advocacy/scorecard/", 100, "a,button")]
    public async Task Every_stop_of_the_tab_key_can_be_seen_and_has_a_ring_of_three_pixels(string path, int stops, string kinds)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        var seen = await Walk(visit, "Tab", stops);
        Assert.Superset(kinds.Split(',').ToHashSet(), seen.Select(stop => stop.Tag).ToHashSet());
        Findings.None(seen.Where(stop => stop.Ring < 3 || !stop.InView || !stop.OnTop).Select(stop => stop.ToString()));
    }

    [Theory]
    [InlineData(Kinds.States, 1280)]
    [InlineData(Kinds.Question, 1280)]
    [InlineData("/compare/idaho-vs-wyoming/", 1280)]
    [InlineData("/compare/idaho-vs-wyoming/", 360)]
    [InlineData("/compare/?states=idaho,wyoming,ohio", 360)]
    public async Task Going_backwards_through_a_table_no_stop_is_under_its_sticky_header(string path, int width)
    {
        await using var visit = await atlas.Open(path, new Reader(width, 740));
        await visit.Page.Locator("table:has(tr:nth-child(7)) tr:last-child a").First.FocusAsync();
        var seen = await Walk(visit, "Shift+Tab", 45);
        Findings.None(seen.Where(stop => !stop.InView || !stop.OnTop).Select(stop => stop.ToString()));
    }

    private static async Task<List<Stop>> Walk(Visit visit, string key, int stops)
    {
        var seen = new List<Stop>();
        for (var i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync(key);
            await visit.UntilStill();
            if (await visit.Page.EvaluateAsync<Stop?>(LookAtFocus) is { } stop)
            {
                seen.Add(stop);
            }
        }

        return seen;
    }

    private sealed record Stop
    {
        public string Tag { get; init; } = "";

        public string Name { get; init; } = "";

        public double Ring { get; init; }

        public bool InView { get; init; }

        public bool OnTop { get; init; }
    }
}
