using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Serving;
using Xunit;

namespace PeerAtlas.Browser.Tests.Hosting;

/// <summary>A site below a path of its host, as the pages of a project are.</summary>
public sealed partial class SubPathTests(SubPathSite below, AtlasInBrowser atlas) : IClassFixture<SubPathSite>
{
    /// <summary>The kinds of pages on which scripts do something of their own, and those that other sites frame.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "",
        "states/ohio/",
        "questions/medicaid-mental-health/",
        "states/?medicaid-youth=yes,limited",
        "documents/?state=wyoming&year=2003&kind=form",
        "compare/?states=idaho,wyoming,ohio",
        "compare/idaho-vs-wyoming/",
        "search/",
        "advocacy/scorecard/",
        "states/idaho/letters/",
        "embed/states/ohio/",
        "embed/questions/medicaid-mental-health/",
        "404.html",
    ];

    [Fact]
    public async Task Every_page_is_reached_from_the_first_and_no_address_is_broken_or_leads_out_of_the_path()
    {
        var crawl = new Crawl(below.Site.Address, SubPathSite.Published);
        await crawl.From("", TestContext.Current.CancellationToken);
        Findings.None(crawl.Findings);
        Findings.None(Readable()
            .Where(path => IsPage(path) && !IsReversedPair(path) && !crawl.Reached.Contains(path))
            .Select(path => $"{path} is reached from nowhere"));

        foreach (var path in Readable().Where(path => !crawl.Reached.Contains(path)))
        {
            await crawl.From(path, TestContext.Current.CancellationToken);
        }

        Findings.None(crawl.Findings);
        Assert.Empty(Readable().Except(crawl.Reached));
    }

    [Fact]
    public void Every_whole_address_in_any_file_holds_the_path()
    {
        var named = 0;
        foreach (var file in below.Site.Files.Where(file => MediaType.IsText(file.Path)))
        {
            foreach (Match address in Published().Matches(Encoding.UTF8.GetString(file.Content.Span)))
            {
                named++;
                // The address of a server, to which OpenAPI adds paths, has no slash at its end.
                Assert.True(address.Groups["path"].Value is "/name/" or "/name", $"{file.Path}: {address.Value}");
            }
        }

        Assert.True(named > below.Site.Files.Length);
    }

    [Theory]
    [InlineData(HeadersFile.Path)]
    [InlineData(RedirectsFile.Path)]
    [InlineData(NginxRedirects.Path)]
    public void What_hosts_are_told_holds_the_path(string file)
    {
        var text = Encoding.UTF8.GetString(below.Site.Files.Single(one => one.Path == file).Content.Span);
        Assert.All(text.TrimEnd('\n').Split('\n').Where(line => line[0] != ' '), line => Assert.StartsWith("/name/", line, StringComparison.Ordinal));
        Assert.DoesNotMatch(" /(?!name/)", text.Replace("/*", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_without_an_error_and_asks_nothing_outside_the_path(string path)
    {
        await using var visit = await Open(path);
        await visit.UntilStill();
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task Search_fetches_its_script_its_worker_its_index_and_its_texts_below_the_path_and_leads_there()
    {
        await using var visit = await Open("billing/");
        ConcurrentQueue<string> asked = [];
        visit.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        await visit.TypeToSearch("does ohio medicaid cover recovery coaches?");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("states/ohio/#medicaid-substance-use");
        await Eventually.Contains(asked, path => path == "/name/search-index.json");
        await Eventually.Contains(asked, path => path == "/name/search-texts.json");
        await Eventually.Contains(asked, path => path.StartsWith("/name/assets/search-worker.", StringComparison.Ordinal));
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task Results_of_search_lead_below_the_path()
    {
        await using var visit = await Open("search/?q=copay");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        var links = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.found a')].map(link => link.pathname)");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/name/", link, StringComparison.Ordinal));
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task Comparing_fetches_the_facts_and_links_below_the_path()
    {
        await using var visit = await Open("compare/?states=idaho,wyoming");
        await visit.Until("document.querySelector('.result tr[data-row]')");
        var links = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a')].filter(link => link.origin === location.origin).map(link => link.pathname)");
        Assert.True(links.Length > 100);
        Assert.All(links, link => Assert.StartsWith("/name/", link, StringComparison.Ordinal));
        await visit.Page.Locator("[data-part=pair] a").ClickAsync();
        await visit.Arrives("compare/idaho-vs-wyoming/#moving");
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task States_are_found_and_their_pages_opened_below_the_path()
    {
        await using var visit = await Open("states/?medicaid-youth=yes");
        var first = visit.Page.Locator("tbody tr:visible th a").First;
        var leadsTo = (await first.GetAttributeAsync("href"))!;
        await first.ClickAsync();
        await visit.Arrives(leadsTo);
        await visit.Page.GotoAsync(below.Site.Address.AbsoluteUri);
        await visit.Page.GetByRole(AriaRole.Textbox).First.FillAsync("ohio");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("states/ohio/");
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task An_unknown_address_below_the_path_shows_the_page_for_it()
    {
        await using var visit = await Open("about/");
        var answer = await visit.Go("sates/ohio/");
        Assert.Equal(404, answer!.Status);
        await visit.Page.GetByRole(AriaRole.Textbox).FillAsync("ohio");
        await visit.Page.GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await visit.Arrives("states/ohio/");
    }

    [Fact]
    public async Task A_pair_the_other_way_round_leads_to_the_pair_below_the_path()
    {
        await using var visit = await Open("compare/wyoming-vs-idaho/");
        await visit.Arrives("compare/idaho-vs-wyoming/");
        Findings.None(visit.Troubles);
    }

    [GeneratedRegex("""https?://example\.org(?<path>/[a-z0-9]*/?)?""")]
    private static partial Regex Published();

    private static bool IsPage(string path) => path.Length == 0 || path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsReversedPair(string path) =>
        Doors.Compare.Path[1..] is var folder && path.StartsWith(folder, StringComparison.Ordinal)
        && path[folder.Length..].TrimEnd('/').Split("-vs-") is [var first, var second] && string.CompareOrdinal(first, second) > 0;

    /// <summary>The addresses below the root of all files for readers and programs but the page for unknown addresses.</summary>
    private IEnumerable<string> Readable() => below.Site.Files.Select(file => file.Path)
        .Where(path => path is not ("404.html" or "robots.txt" or "sitemap.xml" or HeadersFile.Path or RedirectsFile.Path or NginxRedirects.Path or HostFiles.NoJekyll))
        .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private async Task<Visit> Open(string path)
    {
        var visit = await Visit.Begin(atlas.Browser, below.Site.Address, Reader.OnLaptop);
        await visit.Go(path);
        return visit;
    }
}
