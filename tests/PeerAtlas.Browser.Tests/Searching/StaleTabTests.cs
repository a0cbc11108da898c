using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Searching;

/// <summary>A tab from before a publish, whose files are gone from the host.</summary>
public sealed class StaleTabTests(AtlasInBrowser atlas)
{
    [Theory]
    [InlineData("**/assets/search.*.js")]
    [InlineData("**/assets/search-worker.*.js")]
    [InlineData("**/search-index.json")]
    public async Task The_search_box_says_once_that_it_cannot_search_and_a_link_loads_the_page_again(string gone)
    {
        await using var visit = await atlas.Open(Kinds.State + "#billing");
        var asked = 0;
        await visit.Page.RouteAsync(gone, route =>
        {
            asked++;
            return route.FulfillAsync(new() { Status = 404 });
        });
        await visit.Page.Locator("#site-search").PressSequentiallyAsync("training");
        var told = visit.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(told).ToContainTextAsync("the site has changed after you opened this page");
        Assert.Equal(1, await visit.Page.Locator(".search-trouble").CountAsync());
        Assert.True(asked < 3 || !gone.Contains("search.*", StringComparison.Ordinal), $"asked for {asked} times");

        // The files come back with the page that is loaded again, and not before: what the old one still asked for would be there, and what is told would go away.
        await visit.Page.EvaluateAsync("() => { document.body.dataset.old = 'yes'; }");
        await told.GetByRole(AriaRole.Link, new() { Name = "load this page again" }).ClickAsync();
        await visit.Until("document.readyState === 'complete' && document.body.dataset.old === undefined");
        await visit.Page.UnrouteAsync(gone);
        await visit.Page.Locator("#site-search").FillAsync("training");
        await Assertions.Expect(visit.Page.Locator(".found-list a").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".search-trouble")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_page_of_results_says_so_too_and_shows_its_lists()
    {
        await using var visit = await atlas.Open("/search/");
        await visit.Page.RouteAsync("**/assets/search-worker.*.js", route => route.FulfillAsync(new() { Status = 404 }));
        await visit.Page.Locator("#search").FillAsync("training");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Search could not load");
        await Assertions.Expect(visit.Page.Locator("#search-lists")).ToBeVisibleAsync();
    }
}
