using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Hosting;

/// <summary>The whole site, built for <c>https://example.org/name/</c> and served below <c>/name/</c>.</summary>
public sealed class SubPathSite : IAsyncLifetime
{
    /// <summary>The address for which it is built.</summary>
    public static readonly Uri Published = new("https://example.org/name/");

    internal ServedSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await ServedSite.Start(Published);

    public ValueTask DisposeAsync() => Site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
