using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Glossary;

/// <summary>The definition of a term: on focus and hover, dismissed with Escape, there as long as the pointer is on it (WCAG 1.4.13).</summary>
public sealed class DefinitionTests(AtlasInBrowser atlas)
{
    private const string Page = "/learn/how-medicaid-pays/";

    [Fact]
    public async Task It_is_shown_on_focus_and_described_to_screen_readers_and_Escape_hides_it()
    {
        await using var visit = await atlas.Open(Page);
        var term = visit.Page.Locator(".term").First;
        var definition = visit.Page.GetByRole(AriaRole.Tooltip);
        await term.FocusAsync();
        await Expect(definition).ToHaveTextAsync((await term.GetAttributeAsync("data-definition"))!);
        await Expect(term).ToHaveAttributeAsync("aria-describedby", "definition");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(definition).ToBeHiddenAsync();
        await Expect(term).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_stays_while_the_pointer_is_on_it()
    {
        await using var visit = await atlas.Open(Page);
        await visit.Page.Locator(".term").First.HoverAsync();
        var definition = visit.Page.GetByRole(AriaRole.Tooltip);
        await Expect(definition).ToBeVisibleAsync();
        await definition.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(600);
        await Expect(definition).ToBeVisibleAsync();
        await visit.Page.Mouse.MoveAsync(2, 2);
        await Expect(definition).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_first_touch_shows_it_a_touch_elsewhere_hides_it_and_the_second_on_the_term_leads_to_the_glossary()
    {
        await using var visit = await atlas.Open(Page, Reader.OnPhone with { Touch = true });
        var term = visit.Page.Locator(".term").First;
        var definition = visit.Page.GetByRole(AriaRole.Tooltip);
        await term.TapAsync();
        await Expect(definition).ToHaveTextAsync((await term.GetAttributeAsync("data-definition"))!);
        Assert.Equal(Page, await visit.Place());
        await visit.Page.Locator("h1").TapAsync();
        await Expect(definition).ToBeHiddenAsync();
        await term.TapAsync();
        await Expect(definition).ToBeVisibleAsync();
        await term.TapAsync();
        await visit.Arrives("/glossary/#term-medicaid");
    }

    [Fact]
    public async Task Without_script_the_link_leads_to_the_glossary()
    {
        await using var visit = await atlas.Open(Page, Reader.OnPhone with { Script = false });
        await visit.Page.Locator(".term").First.ClickAsync();
        await visit.Arrives("/glossary/#term-medicaid");
    }
}
