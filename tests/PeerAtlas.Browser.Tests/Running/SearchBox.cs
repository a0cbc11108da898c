using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The search box of every page.</summary>
internal static class SearchBox
{
    /// <summary>Goes to the box, types a text and waits for the list of its results.</summary>
    public static async Task TypeToSearch(this Visit visit, string text)
    {
        await visit.Page.Locator(".search-box input").FocusAsync();
        await visit.Page.Keyboard.TypeAsync(text);
        // The list is that of the whole text, not of its beginning.
        var address = new Regex(Regex.Escape(Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal)) + "$");
        await Assertions.Expect(visit.Page.Locator(".found-popup:not([hidden]) .found-all")).ToHaveAttributeAsync("href", address);
    }
}
