using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Scoring;

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

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    public async Task Where_there_are_no_columns_the_headers_still_stand_above_the_states_and_sort_them(int width)
    {
        await using var visit = await atlas.Open("/advocacy/scorecard/", new Reader(width, 740));
        var button = visit.Page.Locator(".scorecard thead").GetByRole(AriaRole.Button, new() { Name = "Youth", Exact = true });
        await Expect(button).ToBeVisibleAsync();
        Assert.True((await button.BoundingBoxAsync())!.Height >= 44);
        await button.ClickAsync();
        var words = await Words(visit);
        Assert.Equal("Met", words[0]);
        Assert.Equal("Not known", words[^1]);
    }

    [Fact]
    public async Task A_state_is_one_touch_away_on_a_phone()
    {
        await using var visit = await atlas.Open("/advocacy/scorecard/", Reader.OnPhone with { Script = false });
        await visit.Page.Locator(".jumps").GetByRole(AriaRole.Link, new() { Name = "WY" }).ClickAsync();
        await Expect(visit.Page.Locator("#wyoming")).ToBeInViewportAsync();
    }

    private static Task<string[]> Words(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('.scorecard [data-label=Youth]')].map(cell => cell.textContent.replace('*', '').trim())");
}
