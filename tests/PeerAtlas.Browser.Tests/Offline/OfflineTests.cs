using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Site.Offline;
using PeerAtlas.Site.Pages;
using Xunit;

namespace PeerAtlas.Browser.Tests.Offline;

/// <summary>Reading without a network, with the browser's own service worker.</summary>
public sealed class OfflineTests(AtlasInBrowser atlas)
{
    private const string State = "/states/ohio/";
    private const string Own = "Peer support in Ohio</h1>";
    private const string Mended = "Peer support in Ohio, mended</h1>";

    private static Reader Keeping => Reader.OnLaptop with { Keeps = true };

    [Fact]
    public async Task After_a_first_visit_a_states_page_its_numbers_and_search_are_there_without_a_network_and_other_pages_say_what_is()
    {
        await using var host = await ChangingHost.Start(atlas.Files);
        await using var visit = await Begin(host);
        Findings.None(visit.Troubles);
        var numbers = await visit.Page.Locator("a[href^='tel:']").CountAsync();
        host.IsGone = true;

        await visit.Go(State);
        Assert.Equal($"The network did not answer. This is a copy of the page as it was on {Told(host.Day)}.", await visit.Page.Locator(".copy-of").TextContentAsync());
        Assert.True(numbers > 2);
        Assert.Equal(numbers, await visit.Page.Locator("a[href^='tel:']").CountAsync());

        var field = visit.Page.Locator("#site-search");
        await field.FillAsync("training hours in ohio");
        await Assertions.Expect(visit.Page.Locator(".found-list a").First).ToContainTextAsync("hours", new() { IgnoreCase = true });
        await field.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".found li").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".found a[href*='#document-'] .found-says").First).ToContainTextAsync(new Regex("[a-z]+ [a-z]+"));

        await visit.Go("/states/idaho/");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("This page is not at hand");
        Assert.Contains("Peer support in Ohio", await visit.Page.Locator("#at-hand a").AllTextContentsAsync());
        await visit.Page.Locator("#at-hand").GetByRole(AriaRole.Link, new() { Name = "Peer support in Ohio" }).ClickAsync();
        await visit.Arrives(State);
        await visit.Go("/states/ohio?from=a-link");
        Assert.Equal("/states/ohio/?from=a-link", await visit.Place());
    }

    [Theory]
    [InlineData("search-index.json")]
    [InlineData("search-texts.json")]
    public async Task The_next_visit_has_the_next_build_and_so_has_the_copy_but_none_that_came_in_half(string lacking)
    {
        await using var host = await ChangingHost.Start(atlas.Files);
        await using var visit = await Begin(host);

        // A host that is in the middle of publishing: the new worker is there, the index of search is not, or its texts are not.
        host.Lacks = lacking;
        host.Publish(ChangingHost.Rebuilt(atlas.Files, "states/ohio/index.html", Own, Mended));
        await visit.Go("/glossary/");
        // The browser looks for a new worker when the page has stood for a while: before that nothing has been tried.
        await Eventually.Until(() => host.Refused > 0);
        Assert.True(host.Refused > 0, "No new worker has asked for the index.");
        await visit.Until("!(await navigator.serviceWorker.getRegistration()).installing && !(await navigator.serviceWorker.getRegistration()).waiting");
        Assert.Single(await Caches(visit));
        host.IsGone = true;
        await visit.Go(State);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Peer support in Ohio");

        (host.IsGone, host.Lacks) = (false, null);
        await visit.Go("/");
        await visit.Until("(await caches.keys()).some(name => name.includes('next-')) && !(await navigator.serviceWorker.getRegistration()).installing && !(await navigator.serviceWorker.getRegistration()).waiting");
        host.IsGone = true;
        await visit.Go(State);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Peer support in Ohio, mended");
        await Assertions.Expect(visit.Page.Locator(".copy-of")).ToHaveCountAsync(1);

        host.IsGone = false;
        await visit.Go(State);
        await Assertions.Expect(visit.Page.Locator(".copy-of")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_copy_of_more_than_a_week_says_so_in_the_language_of_its_page()
    {
        await using var host = await ChangingHost.Start(atlas.Files);
        host.Day = DateTimeOffset.UtcNow.AddDays(-9);
        await using var visit = await Begin(host);
        await visit.Go("/es/");
        await visit.Until("await caches.match('/es/')");
        host.IsGone = true;
        await visit.Go(State);
        Assert.Equal(
            $"{OfflineWords.Copy.Replace("{day}", Told(host.Day), StringComparison.Ordinal)} {OfflineWords.Old}", await visit.Page.Locator(".copy-of").TextContentAsync());
        await visit.Go("/es/");
        Assert.EndsWith(OfflineWords.OldInSpanish, await visit.Page.Locator(".copy-of").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_off_the_worker_and_its_copies_go_at_the_next_visit()
    {
        await using var host = await ChangingHost.Start(atlas.Files);
        await using var visit = await Begin(host);
        Assert.NotEmpty(await Caches(visit));
        host.Publish(WithoutCopies(atlas.Files));
        await visit.Go("/");
        await visit.Until("(await caches.keys()).length === 0 && !(await navigator.serviceWorker.getRegistration())");
        await visit.Go(State);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Peer support in Ohio");
        Assert.Empty(await Caches(visit));
    }

    /// <summary>What a build with <c>offline: no</c> publishes.</summary>
    private static IEnumerable<SiteFile> WithoutCopies(IEnumerable<SiteFile> files)
    {
        var off = SwitchedOff.Site();
        return files.Where(file => off.All(other => other.Path != file.Path)).Concat(off);
    }

    /// <summary>A day as the browser tells it, in the zone of this machine.</summary>
    private static string Told(DateTimeOffset day) => day.ToLocalTime().ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static Task<string[]> Caches(Visit visit) => visit.Page.EvaluateAsync<string[]>("() => caches.keys()");

    // Opens a state's page and waits until its copy is there.
    private async Task<Visit> Begin(ChangingHost host)
    {
        var visit = await Visit.Begin(atlas.Browser, host.Address, Keeping);
        await visit.Go(State);
        await visit.Until($"navigator.serviceWorker.controller && await caches.match('{State}')");
        return visit;
    }
}
