using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Letters;

/// <summary>Letters are changed, copied and mailed by the reader; the site stores and sends nothing.</summary>
public sealed class LetterTests(AtlasInBrowser atlas)
{
    private const string Page = "/states/idaho/letters/";

    [Fact]
    public async Task Copying_takes_the_text_as_the_reader_has_changed_it()
    {
        await using var visit = await atlas.OpenToCopy(Page);
        var letter = visit.Page.Locator(".letter").First;
        await letter.Locator("textarea").FillAsync("My own words");
        await letter.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(letter.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied.");
        Assert.Equal("My own words", await visit.Clipboard());
    }

    [Fact]
    public async Task The_mail_link_carries_the_text_as_the_reader_has_changed_it()
    {
        await using var visit = await atlas.Open(Page);
        var letter = visit.Page.Locator(".letter").First;
        await letter.Locator("textarea").FillAsync("One & two\nthree");
        await Expect(letter.GetByRole(AriaRole.Link)).ToHaveAttributeAsync(
            "href", "mailto:?subject=Peer%20support%20in%20Idaho&body=One%20%26%20two%0D%0Athree");
        Assert.Empty(visit.Troubles);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length + document.cookie.length"));
    }

    [Fact]
    public async Task A_text_too_long_for_a_mail_link_is_copied_to_be_pasted_into_the_mail()
    {
        await using var visit = await atlas.OpenToCopy(Page);
        foreach (var letter in await visit.Page.Locator(".letter").AllAsync())
        {
            var text = await letter.Locator("textarea").InputValueAsync();
            var mail = letter.Locator("a.button");
            await Expect(mail).ToHaveAttributeAsync("href", "mailto:?subject=Peer%20support%20in%20Idaho&body=%5BPaste%20the%20text%20here.%5D");
            await mail.ClickAsync();
            await Expect(letter.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied. Paste it into the mail that opens.");
            Assert.Equal(text, await visit.Clipboard());
        }
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_900)]
    [InlineData(2_100)]
    [InlineData(10_000)]
    public async Task No_mail_link_is_longer_than_browsers_open(int letters)
    {
        await using var visit = await atlas.Open(Page);
        var letter = visit.Page.Locator(".letter").First;
        await letter.Locator("textarea").FillAsync(new string('a', letters));
        var address = await letter.GetByRole(AriaRole.Link).GetAttributeAsync("href");
        Assert.InRange(address!.Length, 1, 2_046);
        Assert.Equal(letters < 1_950, address.Contains(new string('a', letters), StringComparison.Ordinal));
    }

    // A field is printed in one piece, cut off at the foot of the page or at its own; text goes on over pages.
    [Fact]
    public async Task Paper_has_the_text_as_text_with_what_the_reader_has_changed()
    {
        await using var visit = await atlas.Open(Page);
        var letter = visit.Page.Locator(".letter").First;
        await letter.Locator("textarea").FillAsync("My own words");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(letter.Locator("textarea")).ToBeHiddenAsync();
        await Expect(letter.Locator(".letter-paper")).ToBeVisibleAsync();
        await Expect(letter.Locator(".letter-paper")).ToHaveTextAsync("My own words");
        await Expect(visit.Page.Locator(".letter-paper").Nth(1)).ToContainTextAsync("peer support in Idaho");
    }

    [Fact]
    public async Task Without_script_the_texts_are_there_to_change_and_copy_and_no_button_promises_more()
    {
        await using var visit = await atlas.Open(Page, Reader.OnPhone with { Script = false });
        await Expect(visit.Page.Locator("textarea")).ToHaveCountAsync(4);
        await Expect(visit.Page.Locator("textarea").First).ToBeEditableAsync();
        Assert.Contains("peer support in Idaho", await visit.Page.Locator("textarea").First.InputValueAsync(), StringComparison.Ordinal);
        await Expect(visit.Page.Locator(".letter button")).ToHaveCountAsync(0);
    }
}
