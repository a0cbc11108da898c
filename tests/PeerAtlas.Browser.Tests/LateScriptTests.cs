using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>On a slow line a reader begins before the scripts are there. What was done by then counts.</summary>
public sealed class LateScriptTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task A_letter_that_was_changed_is_mailed_and_printed_as_it_was_changed()
    {
        await using var visit = await Begin("/states/idaho/letters/", Reader.OnLaptop, page => page.Locator(".letter textarea").First.FillAsync("My own words"));
        var letter = visit.Page.Locator(".letter").First;
        await Expect(letter.Locator("a.button")).ToHaveAttributeAsync("href", "mailto:?subject=Peer%20support%20in%20Idaho&body=My%20own%20words");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(letter.Locator(".letter-paper")).ToHaveTextAsync("My own words");
    }

    [Fact]
    public async Task The_list_of_sections_that_was_opened_on_a_phone_stays_open()
    {
        await using var visit = await Begin(Kinds.State, Reader.OnPhone, page => page.Locator(".jump summary").ClickAsync());
        await Expect(visit.Page.Locator(".jump a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Forms_of_a_citation_that_were_opened_have_their_buttons()
    {
        await using var visit = await Begin(Kinds.State, Reader.OnLaptop, page => page.Locator(".cite-forms > summary").First.ClickAsync());
        var forms = visit.Page.Locator(".cite-forms").First;
        await Expect(forms.GetByRole(AriaRole.Button)).ToHaveCountAsync(await forms.Locator(".citation").CountAsync());
    }

    [Fact]
    public async Task What_was_typed_into_the_page_of_search_and_left_is_searched_for()
    {
        await using var visit = await Begin("/search/", Reader.OnLaptop, async page =>
        {
            await page.Locator("#search").FillAsync("copay");
            await page.Locator("#search").BlurAsync();
        });
        await Expect(visit.Page.Locator(".found li").First).ToBeVisibleAsync();
        Assert.Equal("/search/?q=copay", await visit.Place());
    }

    /// <summary>Opens a page whose scripts come when something has been done on it.</summary>
    private async Task<Visit> Begin(string path, Reader reader, Func<IPage, Task> act)
    {
        var visit = await atlas.Open("/robots.txt", reader);
        TaskCompletionSource done = new();
        await visit.Page.RouteAsync("**/*.js", async route =>
        {
            await done.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(new Uri(atlas.Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        await act(visit.Page);
        done.SetResult();
        // What the page says of itself: the event of it may come before somebody waits for it.
        await visit.Until("document.readyState === 'complete'");
        return visit;
    }
}
