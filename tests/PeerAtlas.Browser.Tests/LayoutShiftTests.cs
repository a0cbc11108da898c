using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>Nothing moves under a reader's eyes or finger while a page loads.</summary>
public sealed class LayoutShiftTests(AtlasInBrowser atlas)
{
    private const string Shift =
        """
        () => new Promise(resolve => {
          let sum = 0;
          new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => requestAnimationFrame(() => resolve(sum)), 300);
        })
        """;

    public static MatrixTheoryData<string, int> Loads { get; } = new(
        [Kinds.Home, Kinds.States, Kinds.State, Kinds.Question, Kinds.Billing, Kinds.Article, Kinds.Narrowed, "/compare/", "/compare/?states=idaho,wyoming", "/search/?q=ohio%20copay"], [360, 1280]);

    [Theory]
    [MemberData(nameof(Loads))]
    public async Task A_page_stands_still_while_it_loads(string path, int width)
    {
        await using var visit = await atlas.Open("/robots.txt", new Reader(width, 800));
        // A comparison gives up the room for its script after three seconds. Here they never pass, however long the machine takes.
        var devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await devtools.SendAsync("Animation.enable");
        await devtools.SendAsync("Animation.setPlaybackRate", new() { ["playbackRate"] = 0 });
        await visit.Go(path);
        Assert.InRange(await visit.Page.EvaluateAsync<double>(Shift), 0, .02);
    }
}
