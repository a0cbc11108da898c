using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;
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
        await Expect(links).ToHaveCountAsync(atlas.Atlas.Counted.Length);
        await Expect(visit.Page.Locator(drawing).GetByRole(AriaRole.Link)).ToHaveCountAsync(atlas.Atlas.Counted.Length);
        var first = atlas.Atlas.Counted[0];
        await Expect(links.First).ToHaveAccessibleNameAsync(new Regex($"^{first.Name}: {Regex.Escape(InShort(first))}($|;)"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Territories_are_links_with_their_answers_below_the_map(int width)
    {
        await using var visit = await atlas.Open(Kinds.Question, new Reader(width, 800));
        var territories = atlas.Atlas.States.Except(atlas.Atlas.Counted).ToList();
        Assert.Equal(5, territories.Count);
        var links = visit.Page.GetByRole(AriaRole.List, new() { Name = "Not on the map" }).GetByRole(AriaRole.Link);
        await Expect(links).ToHaveCountAsync(territories.Count);
        foreach (var (territory, i) in territories.Select((territory, i) => (territory, i)))
        {
            await Expect(links.Nth(i)).ToHaveTextAsync(new Regex($"^{Regex.Escape(territory.Name)}: {Regex.Escape(InShort(territory))}($|;)"));
        }
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

        Assert.Equal(atlas.Atlas.Counted.Take(3).Select(state => state.Name), names);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives($"/states/{atlas.Atlas.Counted[2].Slug}/#medicaid-mental-health");
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

    private string InShort(State state) =>
        atlas.Atlas.Resolve(state, atlas.Atlas.Codebook.Question("medicaid-mental-health")!)?.InShort() ?? Sign.Absent.Word();
}
