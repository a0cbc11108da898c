using System.Collections.Concurrent;
using PeerAtlas.Browser.Tests.Paper;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

[assembly: AssemblyFixture(typeof(Presses))]

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>The two engines that print pages, at the margins that each takes when nobody chooses.</summary>
/// <remarks>Firefox starts when something is first printed with it: tests of other things need none.</remarks>
public sealed class Presses : IAsyncDisposable
{
    private readonly Lazy<Task<Firefox>> firefox = new(Firefox.Start);

    private readonly ConcurrentDictionary<string, Lazy<Task<PageForPaper>>> pages = new();

    /// <summary>What a page shows for print. Looked at once, however often it is printed.</summary>
    internal Task<PageForPaper> Page(AtlasInBrowser atlas, string path) =>
        pages.GetOrAdd(path, _ => new Lazy<Task<PageForPaper>>(() => PageForPaper.Of(atlas, path))).Value;

    /// <summary>The printed page.</summary>
    /// <param name="engine">Who prints it.</param>
    /// <param name="atlas">The site, and the Chromium.</param>
    /// <param name="path">Below the root.</param>
    /// <param name="sheet">On what.</param>
    internal async Task<PrintedPage> Print(Engine engine, AtlasInBrowser atlas, string path, Sheet sheet) => PrintedPage.Read(engine switch
    {
        Engine.Firefox => await (await firefox.Value).Print(new Uri(atlas.Address, path), sheet),
        _ => await InChromium(atlas, path, sheet),
    });

    public async ValueTask DisposeAsync()
    {
        if (firefox.IsValueCreated)
        {
            await (await firefox.Value).DisposeAsync();
        }
    }

    private static async Task<byte[]> InChromium(AtlasInBrowser atlas, string path, Sheet sheet)
    {
        const string Margin = "0.4in";
        await using var visit = await atlas.Open(path);
        return await visit.Page.PdfAsync(new()
        {
            Width = Sheet.Inches(sheet.Width),
            Height = Sheet.Inches(sheet.Height),
            Margin = new() { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin },
        });
    }
}
