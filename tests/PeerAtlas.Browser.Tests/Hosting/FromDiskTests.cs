using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Hosting;

/// <summary>A page of the output, opened by a double click.</summary>
public sealed class FromDiskTests(AtlasInBrowser atlas) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peeratlas-disk-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task It_has_its_words_with_style_and_a_sentence_on_how_to_read_the_site_which_a_host_takes_away()
    {
        foreach (var file in atlas.Files.Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal) || file.Path is "index.html" or "states/ohio/index.html"))
        {
            var path = Path.Combine(folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content.ToArray(), TestContext.Current.CancellationToken);
        }

        await using var visit = await atlas.Open("/");
        foreach (var name in new[] { "index.html", "states/ohio/index.html" })
        {
            await visit.Go($"/{name}");
            await Assertions.Expect(visit.Page.Locator(".from-disk")).ToBeHiddenAsync();
            var served = await Looks(visit.Page);
            await visit.Page.GotoAsync(new Uri(Path.Combine(folder.FullName, name)).AbsoluteUri);
            await Assertions.Expect(visit.Page.Locator(".from-disk")).ToBeVisibleAsync();
            await Assertions.Expect(visit.Page.Locator(".from-disk")).ToContainTextAsync("links lead nowhere");
            await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
            Assert.Equal(served, await Looks(visit.Page));
        }
    }

    private static Task<string> Looks(IPage page) =>
        page.EvaluateAsync<string>("() => { const { fontFamily, fontSize } = getComputedStyle(document.querySelector('h1')); return `${fontFamily} ${fontSize} ${getComputedStyle(document.documentElement).backgroundColor}`; }");
}
