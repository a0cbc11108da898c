using System.Net;
using System.Text;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;
using PeerAtlas.Tests.Running;

namespace PeerAtlas.Tests.Preview;

/// <summary>A running preview of a folder whose one text is the home page; a text with ERROR in it cannot be built.</summary>
internal sealed class PreviewSite : IAsyncDisposable
{
    private readonly RunningPreview _running;

    private PreviewSite(TempFolder folder, RunningPreview running) => (Folder, _running) = (folder, running);

    public TempFolder Folder { get; }

    public Uri Address => _running.Address;

    public static async Task<PreviewSite> Start(string homePage, TimeSpan? patience = null)
    {
        var folder = new TempFolder();
        folder.Folder("data");
        folder.Write("input/home.md", homePage);
        var folders = new SourceFolders(folder["data"], folder["input"]);
        return new PreviewSite(folder, await RunningPreview.Start(folders, () => new DateOnly(2026, 11, 20), (sources, _, _) => Build(sources), patience));
    }

    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _running.Send(request);

    public Task<string> Text(string path) => _running.Text(path);

    public Task<PreviewEvents> Events() => _running.Events();

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        Folder.Dispose();
    }

    private static SiteBuild Build(Sources sources)
    {
        var file = sources.Input.Single();
        var text = Encoding.UTF8.GetString(file.Content.Span);
        return text.Contains("ERROR", StringComparison.Ordinal)
            ? new SiteBuild(null, null, [new Problem("PA001", Severity.Error, new Place(file.Path, 3, 5), "<b>wrong</b>")])
            : new SiteBuild(
                SitePlan.Of(
                [
                    Page("index.html", text),
                    Page("states/idaho/index.html", "Idaho"),
                    Page("404.html", "Nothing here"),
                    new SiteFile("assets/site.css", "body{}"u8.ToArray()),
                    new SiteFile("states/idaho/feed.xml", "<feed/>"u8.ToArray()),
                ]),
                null,
                []);
    }

    private static SiteFile Page(string path, string text) =>
        new(path, Encoding.UTF8.GetBytes($"<!doctype html><html><body><p>{WebUtility.HtmlEncode(text)}</p></body></html>"));
}
