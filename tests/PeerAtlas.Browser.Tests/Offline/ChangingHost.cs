using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Browser.Tests.Offline;

/// <summary>A host that can be gone, that publishes anew, and that tells another day.</summary>
internal sealed class ChangingHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private FrozenDictionary<string, ReadOnlyMemory<byte>> files = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;
    private volatile int refused;

    private ChangingHost()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Answer);
    }

    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>Whether it breaks off every connection.</summary>
    public bool IsGone { get; set; }

    /// <summary>A file that it does not give out, by the start of its path.</summary>
    public string? Lacks { get; set; }

    /// <summary>How often it has been asked for what it does not give out.</summary>
    public int Refused => refused;

    /// <summary>The day that it tells.</summary>
    public DateTimeOffset Day { get; set; } = DateTimeOffset.UtcNow;

    public static async Task<ChangingHost> Start(IEnumerable<SiteFile> files)
    {
        ChangingHost host = new();
        await host.app.StartAsync();
        host.Address = new Uri($"http://localhost:{new Uri(host.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port}/");
        host.Publish(files);
        return host;
    }

    public void Publish(IEnumerable<SiteFile> published) => files = published.ToFrozenDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);

    /// <summary>The files with some words put in place of others in one of them, and with a worker of another version.</summary>
    public static IEnumerable<SiteFile> Rebuilt(ImmutableArray<SiteFile> files, string path, string old, string words) => files.Select(file =>
        file.Path == path ? With(file, text => text.Replace(old, words, StringComparison.Ordinal))
        : file.Path == Reaches.WorkerFile ? With(file, text => text.Replace("\"version\":\"", "\"version\":\"next-", StringComparison.Ordinal))
        : file);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static SiteFile With(SiteFile file, Func<string, string> change) =>
        file with { Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Content.Span))) };

    private async Task Answer(HttpContext http)
    {
        if (IsGone)
        {
            http.Abort();
            return;
        }

        var name = http.Request.Path.Value!.TrimStart('/') is var path && (path.Length == 0 || path.EndsWith('/')) ? path + "index.html" : path;
        var isRefused = Lacks is { } lacks && name.StartsWith(lacks, StringComparison.Ordinal);
        var isThere = files.TryGetValue(name, out var body) && !isRefused;
        foreach (var header in ResponseHeaders.Of(isThere ? name : "404.html").Where(header => !header.OnlyOverTls))
        {
            http.Response.Headers[header.Name] = header.Value;
        }

        http.Response.Headers.Date = Day.ToString("R");
        http.Response.StatusCode = isThere ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        http.Response.ContentType = MediaType.Of(isThere ? name : "404.html");
        await http.Response.Body.WriteAsync(isThere ? body : files["404.html"], http.RequestAborted);
        if (isRefused)
        {
            Interlocked.Increment(ref refused);
        }
    }
}
