using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Maps;

/// <summary>The map by keyboard and by name; one of its two drawings at a time.</summary>
public sealed class MapKeyboardTests(AtlasInBrowser atlas)
{
    [Theory]
    [InlineData(1280, ".country")]
    [InlineData(768, ".country")]
    [InlineData(360, ".tiles")]
    public async Task Only_one_drawing_can_be_reached_and_all_states_are_links_in_it(int width, string drawing)
    {
        await using var visit = await atlas.Open(Kinds.Question, new Reader(width, 800));
        var links = visit.Page.Locator(".map-frame").GetByRole(AriaRole.Link);
        await Expect(links).ToHaveCountAsync(51);
        await Expect(visit.Page.Locator(drawing).GetByRole(AriaRole.Link)).ToHaveCountAsync(51);
        await Expect(links.First).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("^Alabama: (Yes|In part|No|Not yet researched)$"));
    }

    [Fact]
    public async Task The_tab_key_goes_through_the_states_by_name_and_enter_opens_one()
    {
        await using var visit = await atlas.Open(Kinds.Question);
        await visit.Page.Locator(".map-legend ~ .details a").FocusAsync();
        var names = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            names.Add(await visit.Page.EvaluateAsync<string>("() => document.activeElement.querySelector('title').textContent.split(':')[0]"));
        }

        Assert.Equal(["Alabama", "Alaska", "Arizona"], names);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/states/arizona/#medicaid-mental-health");
    }

    [Fact]
    public async Task A_link_leads_past_the_map_to_the_table()
    {
        await using var visit = await atlas.Open(Kinds.Question);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go to the table" }).ClickAsync();
        await Expect(visit.Page.Locator("#every-state")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("Rhode Island", "rhode-island")]
    [InlineData("District of Columbia", "district-of-columbia")]
    [InlineData("Delaware", "delaware")]
    [InlineData("Hawaii", "hawaii")]
    public async Task A_small_state_has_a_box_that_can_be_hit(string name, string slug)
    {
        await using var visit = await atlas.Open(Kinds.Question);
        var box = visit.Page.Locator(".country a", new() { HasText = $"{name}:" }).Locator("rect.hit");
        var size = (await box.BoundingBoxAsync())!;
        Assert.True(size.Width >= 24 && size.Height >= 20, $"{size.Width} by {size.Height}");
        await box.ClickAsync();
        await visit.Arrives($"/states/{slug}/#medicaid-mental-health");
    }

    [Fact]
    public async Task The_state_in_focus_has_a_ring_of_its_own_shape()
    {
        await using var visit = await atlas.Open(Kinds.Question);
        await visit.Page.Locator(".map-legend ~ .details a").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("4px", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement.querySelector('.hit')).strokeWidth"));
    }
}
