using System.Net;
using System.Text;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Preview;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Preview;

/// <summary>A running preview of a folder whose one text is the home page; a text with ERROR in it cannot be built.</summary>
internal sealed class PreviewSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _browser;
    private readonly PreviewServer _server;
    private readonly Task _loop;

    private PreviewSite(TempFolder folder, PreviewServer server, ReloadEvents events)
    {
        (Folder, _server) = (folder, server);
        _browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        var folders = new SourceFolders(folder["data"], folder["input"]);
        _loop = Task.Run(async () =>
        {
            using var loop = new PreviewLoop(folders, Build, events, TextWriter.Null);
            await loop.Run(_end.Token);
        });
    }

    public TempFolder Folder { get; }

    public Uri Address => _server.Address;

    public static async Task<PreviewSite> Start(string homePage)
    {
        var folder = new TempFolder();
        folder.Folder("data");
        folder.Write("input/home.md", homePage);
        var events = new ReloadEvents();
        return new PreviewSite(folder, await PreviewServer.Start(events, port: 0), events);
    }

    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _browser.SendAsync(request, TestContext.Current.CancellationToken);

    public async Task<string> Text(string path) =>
        await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async Task<PreviewEvents> Events() =>
        new(new StreamReader(await _browser.GetStreamAsync("/_preview/events", TestContext.Current.CancellationToken)));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        _browser.Dispose();
        await _server.DisposeAsync();
        _end.Dispose();
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
