using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>The list of a state's sections: beside the text on wide screens, folded on phones.</summary>
public sealed class SectionListTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task On_a_wide_screen_it_is_open_stays_in_view_and_marks_the_section_being_read()
    {
        await using var visit = await atlas.Open(Kinds.State);
        await Expect(visit.Page.Locator(".jump")).ToHaveAttributeAsync("open", "");
        foreach (var section in (string[])["medicaid", "billing", "documents"])
        {
            await visit.Page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", section);
            await Expect(visit.Page.Locator(".jump [aria-current=true]")).ToHaveAttributeAsync("href", $"#{section}");
            await Expect(visit.Page.Locator(".jump [aria-current=true]")).ToBeInViewportAsync();
            await Expect(visit.Page.Locator(".jump [aria-current]")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task On_a_phone_it_is_folded_and_the_keyboard_opens_it()
    {
        await using var visit = await atlas.Open(Kinds.State, Reader.OnPhone);
        var billing = visit.Page.Locator(".jump a[href='#billing']");
        await Expect(billing).ToBeHiddenAsync();
        await visit.TabTo(".jump summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(billing).ToBeVisibleAsync();
        await visit.TabTo(".jump a[href='#billing']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#billing h2")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task It_folds_and_unfolds_with_the_width_of_the_window()
    {
        await using var visit = await atlas.Open(Kinds.State);
        await visit.Page.SetViewportSizeAsync(400, 800);
        await Expect(visit.Page.Locator(".jump")).Not.ToHaveAttributeAsync("open", "");
        await visit.Page.SetViewportSizeAsync(1280, 800);
        await Expect(visit.Page.Locator(".jump")).ToHaveAttributeAsync("open", "");
    }
}
