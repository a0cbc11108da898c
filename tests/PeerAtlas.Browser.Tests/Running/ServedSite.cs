using System.Collections.Frozen;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PeerAtlas.Indexing;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Building;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The site of this repository's facts and texts, made in memory and served as a strict host would.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly WebApplication app;
    private FrozenDictionary<string, ReadOnlyMemory<byte>> files = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;

    private ServedSite()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Answer);
    }

    /// <summary>The site's root: <c>http://localhost:40123/</c>.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>The facts that the site shows.</summary>
    public required Atlas Atlas { get; init; }

    public static async Task<ServedSite> Start()
    {
        var facts = AtlasReader.Read(Repository.Files("data", ".yml", ".yaml"), Today);
        var texts = SiteContentReader.Read(Repository.Files("input", ".yml", ".md"));
        if (facts.Atlas is not { } atlas || texts.Content is not { } content)
        {
            var errors = facts.Problems.Concat(texts.Problems).Where(problem => problem.Severity == Severity.Error);
            throw new InvalidOperationException($"The facts or texts of this repository have errors:\n{string.Join('\n', errors)}");
        }

        var site = new ServedSite { Atlas = atlas };
        await site.app.StartAsync();
        var bound = site.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        site.Address = new Uri($"http://localhost:{new Uri(bound).Port}/");
        var plan = SitePlan.Of(new SiteRequest(atlas, content, site.Address, Today));
        var index = Task.Run(() => SearchIndex.Of(plan.Corpus!()));
        site.files = plan.Files().Append(await index)
            .ToFrozenDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task Answer(HttpContext http)
    {
        var name = http.Request.Path.Value!.TrimStart('/');
        name = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (!files.TryGetValue(name, out var body))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            name = "404.html";
            body = files[name];
        }

        http.Response.ContentType = Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
        http.Response.Headers.ContentSecurityPolicy = "default-src 'self'; object-src 'none'; base-uri 'none'";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
