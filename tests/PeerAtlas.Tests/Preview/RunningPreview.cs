using PeerAtlas.Pipeline;
using PeerAtlas.Preview;
using Xunit;

namespace PeerAtlas.Tests.Preview;

/// <summary>A preview that runs, and somebody who asks it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _browser;
    private readonly PreviewServer _server;
    private readonly Task _loop;

    private RunningPreview(PreviewServer server, ReloadEvents events, SourceFolders folders, Func<Moment> clock, Func<Sources, Moment, SiteBuild> build, TimeSpan patience)
    {
        _server = server;
        _browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        _loop = Task.Run(async () =>
        {
            using var loop = new PreviewLoop(folders, clock, build, events, TextWriter.Null) { Patience = patience };
            await loop.Run(_end.Token);
        });
    }

    public Uri Address => _server.Address;

    public static async Task<RunningPreview> Start(SourceFolders folders, Func<Moment> clock, Func<Sources, Moment, Uri, SiteBuild> build, TimeSpan? patience = null)
    {
        var events = new ReloadEvents();
        var server = await PreviewServer.Start(events, PreviewHost.Local, port: 0);
        return new RunningPreview(server, events, folders, clock, (sources, now) => build(sources, now, server.Address), patience ?? SourceWatch.Patience);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _browser.SendAsync(request, TestContext.Current.CancellationToken);

    public async Task<string> Text(string path) =>
        await (await Send(new HttpRequestMessage(HttpMethod.Get, path))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async Task<PreviewEvents> Events() =>
        new(new StreamReader(await _browser.GetStreamAsync("/_preview/events", TestContext.Current.CancellationToken)));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        _browser.Dispose();
        await _server.DisposeAsync();
        _end.Dispose();
    }
}
