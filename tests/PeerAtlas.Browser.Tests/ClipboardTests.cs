using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>What the tests of copying stand on: readers who copy at the same time do not get each other's texts.</summary>
public sealed class ClipboardTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task What_one_reader_copies_does_not_reach_the_clipboard_of_another()
    {
        await using var one = await atlas.OpenToCopy("/states/idaho/letters/");
        await using var other = await atlas.OpenToCopy("/states/idaho/letters/");
        await Copy(one, "One's words");
        Assert.Equal("", await other.Clipboard());
        await Copy(other, "The other's words");
        Assert.Equal("One's words", await one.Clipboard());
        Assert.Equal("The other's words", await other.Clipboard());
    }

    private static async Task Copy(CopyingVisit visit, string text)
    {
        var letter = visit.Page.Locator(".letter").First;
        await letter.Locator("textarea").FillAsync(text);
        await letter.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(letter.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied.");
    }
}
