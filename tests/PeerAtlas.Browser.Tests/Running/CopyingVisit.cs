using Microsoft.Playwright;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The visit of a reader who copies, in a browser of its own and with what its clipboard holds.</summary>
/// <remarks>
/// The readers of one browser have profiles of their own but one clipboard: what one has copied is gone when another
/// copies. Chromium without a window keeps the clipboard in its own process, so a browser of its own shares it with nobody.
/// </remarks>
public sealed class CopyingVisit : IAsyncDisposable
{
    private readonly IBrowser browser;
    private readonly Visit visit;

    private CopyingVisit(IBrowser browser, Visit visit)
    {
        this.browser = browser;
        this.visit = visit;
    }

    /// <summary>The only tab of the browser.</summary>
    public IPage Page => visit.Page;

    /// <summary>What went wrong on the way.</summary>
    public IReadOnlyCollection<string> Troubles => visit.Troubles;

    public static async Task<CopyingVisit> Begin(IPlaywright playwright, Uri root, string path)
    {
        var browser = await playwright.Chromium.LaunchAsync(InstalledChromium.Launch);
        try
        {
            var visit = await Visit.Begin(browser, root, Reader.OnLaptop);
            await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            await visit.Go(path);
            return new CopyingVisit(browser, visit);
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>The text in the clipboard; empty while nothing has been copied.</summary>
    public Task<string> Clipboard() => Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

    public async ValueTask DisposeAsync()
    {
        await visit.DisposeAsync();
        await browser.DisposeAsync();
    }
}
