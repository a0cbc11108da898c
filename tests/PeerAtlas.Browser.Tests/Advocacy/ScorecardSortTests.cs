using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Advocacy;

/// <summary>The scorecard can be sorted by any criterion.</summary>
public sealed class ScorecardSortTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task Met_comes_first_and_what_is_not_known_stands_last_either_way()
    {
        await using var visit = await atlas.Open("/advocacy/scorecard/");
        var header = visit.Page.Locator(".scorecard thead th").Filter(new() { HasText = "Youth" });
        await header.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(header).ToHaveAttributeAsync("aria-sort", "ascending");
        var up = await Words(visit);
        Assert.Equal(up.OrderBy(word => Array.IndexOf(["Met", "In part", "Not met", "Not known"], word)), up);
        await header.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(header).ToHaveAttributeAsync("aria-sort", "descending");
        var down = await Words(visit);
        Assert.Equal(down.OrderBy(word => Array.IndexOf(["Not met", "In part", "Met", "Not known"], word)), down);
    }

    private static Task<string[]> Words(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('.scorecard [data-label=Youth]')].map(cell => cell.textContent.trim())");
}
