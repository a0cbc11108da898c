using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Indexing;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Hostile;
using Xunit;

namespace PeerAtlas.Browser.Tests.Hostile;

/// <summary>
/// The site of hostile facts and texts, and a browser. No security policy is sent, so that nothing but the pages
/// themselves keeps what they say from running.
/// </summary>
public sealed class HostileInBrowser : IAsyncLifetime
{
    private static readonly DateOnly Today = Repository.Today;
    private readonly WebApplication app;
    private FrozenDictionary<string, ReadOnlyMemory<byte>> files = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;
    private Uri address = new("http://localhost/");
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public HostileInBrowser()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Answer);
    }

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        address = new Uri($"http://localhost:{new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port}/");
        var data = HostileData.Of(Repository.Files("data", ".yml"), Today);
        var plan = SitePlan.Of(new SiteRequest(
            AtlasReader.Read(data.Files, Today).Atlas!,
            SiteContentReader.Read(HostileInput.Of(Repository.Files("input", ".yml", ".md"))).Content!,
            address,
            Today));
        files = plan.Files().Concat(SearchIndex.Of(plan.Corpus!())).ToFrozenDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(InstalledChromium.Launch);
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>Opens a page with a trap: whatever runs by itself calls <c>hostile</c>, which takes note.</summary>
    public async Task<HostileVisit> Open(string path)
    {
        var visit = await Visit.Begin(browser, address, Reader.OnLaptop);
        HostileVisit trapped = new(visit);
        await trapped.Set();
        await visit.Go(path);
        return trapped;
    }

    private async Task Answer(HttpContext http)
    {
        var name = http.Request.Path.Value!.TrimStart('/');
        name = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (!files.TryGetValue(name, out var body))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = new FileExtensionContentTypeProvider().TryGetContentType(name, out var type) ? $"{type}; charset=utf-8" : "application/octet-stream";
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}

/// <summary>A visit that notices when hostile text runs.</summary>
public sealed class HostileVisit(Visit visit) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> dialogs = [];

    public IPage Page => visit.Page;

    public Visit Visit => visit;

    public async Task Set()
    {
        Page.Dialog += (_, dialog) =>
        {
            dialogs.Enqueue(dialog.Message);
            _ = dialog.DismissAsync();
        };
        await Page.AddInitScriptAsync("window.ran = []; window.hostile = number => { window.ran.push(number); };");
    }

    /// <summary>Fails when anything ran, was asked elsewhere or went wrong.</summary>
    public async Task AssertNothingRan()
    {
        Assert.Empty(await Page.EvaluateAsync<int[]>("() => window.ran"));
        Assert.Empty(dialogs);
        Assert.Empty(visit.Troubles);
        Assert.Equal(0, await Page.Locator("iframe, img, math, base[href], meta[http-equiv=refresh], [onclick], [onload], [onerror], [onmouseover], [onfocus], [style*=position]").CountAsync());
        Assert.Equal(0, await Page.Locator("a[href^='javascript:' i], a[href^='data:' i]").CountAsync());
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
