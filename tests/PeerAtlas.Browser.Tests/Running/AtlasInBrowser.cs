using System.Collections.Immutable;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(AtlasInBrowser))]
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 3)]

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>One site and one browser for all tests. Each test is a reader with a browser profile of its own; one who copies has a browser of its own.</summary>
public sealed class AtlasInBrowser : IAsyncLifetime
{
    // Long, since it only guards against waiting for ever: a machine that has other work takes many times as long as one that has none.
    private const float Patience = 30_000;

    private ServedSite site = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The facts that the site shows.</summary>
    public Atlas Atlas => site.Atlas;

    /// <summary>The root of the site.</summary>
    public Uri Address => site.Address;

    /// <summary>Every file of the site, without the compressed forms.</summary>
    public ImmutableArray<SiteFile> Files => site.Files;

    /// <summary>The browser, for readers of another site than this.</summary>
    internal IBrowser Browser => browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var launch = InstalledChromium.Launch;
        site = await ServedSite.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(launch);
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>The first words of a state's page: "Yes, by our reading.".</summary>
    public string FirstAnswerOf(string slug) =>
        (Atlas.Resolve(Atlas.States.Single(state => state.Slug == slug), Atlas.Codebook.Headlines.First())?.InShort() ?? Sign.Absent.Word()) + ".";

    /// <summary>Opens a page as a reader on a laptop would, or as the given reader.</summary>
    /// <param name="path">Below the root: <c>/states/ohio/#billing</c>.</param>
    /// <param name="reader">What the reader has and wants.</param>
    public async Task<Visit> Open(string path, Reader? reader = null)
    {
        var visit = await Visit.Begin(browser, site.Address, reader ?? Reader.OnLaptop);
        await visit.Go(path);
        return visit;
    }

    /// <summary>Opens a page as a reader on a laptop would who copies from it.</summary>
    /// <param name="path">Below the root: <c>/states/ohio/#billing</c>.</param>
    public Task<CopyingVisit> OpenToCopy(string path) => CopyingVisit.Begin(playwright, site.Address, path);
}
