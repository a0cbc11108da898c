using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>The address holds the view: what a reader has set can be sent, comes back, and is changed by nothing else.</summary>
public sealed class AddressTests(AtlasInBrowser atlas)
{
    // As a browser that translates the page does: every text becomes another, and every attribute stays.
    private const string Translate = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const texts = [];
          while (walker.nextNode()) texts.push(walker.currentNode);
          for (const text of texts) if (text.data.trim() !== '' && !text.parentElement.closest('script, template')) text.data = 'Übersetzt ' + text.data.length;
        }
        """;

    [Fact]
    public async Task A_search_keeps_its_filters_and_how_many_are_shown()
    {
        await using var visit = await atlas.Open("/search/?q=training");
        var results = visit.Page.Locator(".found li");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show 40 more" }).ClickAsync();
        await Expect(results).ToHaveCountAsync(80);
        Assert.Equal("/search/?q=training&shown=80", await visit.Place());
        await visit.Page.ReloadAsync();
        await Expect(results).ToHaveCountAsync(80);

        await visit.Page.Locator("#found-state").SelectOptionAsync("ohio");
        Assert.Equal("/search/?q=training&state=ohio", await visit.Place());
        var found = await results.AllInnerTextsAsync();
        await visit.Page.Locator(".found a").Last.ClickAsync();
        await visit.Until("location.pathname !== '/search/'");
        await visit.Page.GoBackAsync();
        await visit.Until("document.querySelector('.found li')");
        Assert.Equal(found, await results.AllInnerTextsAsync());
        Assert.Equal("ohio", await visit.Page.Locator("#found-state").InputValueAsync());

        // Another search begins anew.
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("copay");
        await visit.Until("location.search === '?q=copay'");
    }

    [Fact]
    public async Task What_no_result_has_is_passed_over()
    {
        await using var visit = await atlas.Open("/search/?q=copay&state=atlantis&kind=%3Cb%3E&shown=-7");
        await Expect(visit.Page.Locator(".found li").First).ToBeVisibleAsync();
        Assert.Equal("", await visit.Page.Locator("#found-state").InputValueAsync());
        Assert.InRange(await visit.Page.Locator(".found li").CountAsync(), 1, 40);
    }

    [Fact]
    public async Task A_table_keeps_its_order_beside_the_conditions_and_no_fragment_changes_either()
    {
        await using var visit = await atlas.Open("/states/?medicaid-youth=yes,limited");
        var sort = visit.Page.Locator("thead th").Nth(2);
        await sort.GetByRole(AriaRole.Button).ClickAsync();
        await sort.GetByRole(AriaRole.Button).ClickAsync();
        var column = await sort.GetAttributeAsync("data-column");
        Assert.Equal($"/states/?medicaid-youth=yes,limited&sort={column},down", await visit.Place());
        var rows = await Rows(visit);
        await visit.Page.ReloadAsync();
        Assert.Equal(rows, await Rows(visit));
        await Expect(sort).ToHaveAttributeAsync("aria-sort", "descending");

        // A condition without an answer is nowhere but on the page.
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add a condition" }).ClickAsync();
        await visit.Page.Locator(".conditions fieldset").Last.Locator(":checked[type=checkbox]").UncheckAsync();
        await visit.Page.EvaluateAsync("() => { location.hash = 'main'; }");
        await visit.Until("location.hash === '#main'");
        await visit.Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 100))");
        await Expect(visit.Page.Locator(".conditions fieldset")).ToHaveCountAsync(2);
        Assert.Equal(rows, await Rows(visit));
        Assert.Equal($"/states/?sort={column},down&medicaid-youth=yes,limited#main", await visit.Place());
    }

    [Theory]
    [InlineData("/advocacy/scorecard/", 2)]
    [InlineData("/questions/training-hours/", 3)]
    [InlineData("/data/quality/", 4)]
    public async Task Every_table_that_sorts_keeps_its_order(string path, int column)
    {
        await using var visit = await atlas.Open(path);
        await visit.Page.Locator("table.sortable").First.Locator("thead th").Nth(column).GetByRole(AriaRole.Button).ClickAsync();
        var rows = await Rows(visit);
        Assert.Contains("?sort", await visit.Place(), StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        Assert.Equal(rows, await Rows(visit));
    }

    [Fact]
    public async Task Following_a_fragment_leaves_a_comparison_and_a_narrowed_list_as_they_are()
    {
        await using var visit = await atlas.Open("/compare/?states=idaho,wyoming,ohio&only=differences");
        await visit.Page.EvaluateAsync("() => { document.querySelector('[data-part=result]').firstElementChild.dataset.kept = ''; location.hash = 'sources'; }");
        await visit.Until("location.hash === '#sources'");
        await visit.Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 200))");
        Assert.Equal(1, await visit.Page.Locator("[data-kept]").CountAsync());
        Assert.Equal("/compare/?states=idaho,wyoming,ohio&only=differences#sources", await visit.Place());

        await visit.Go("/training/?format=online");
        var shown = await visit.Page.Locator("main li:visible").CountAsync();
        await visit.Page.Locator(".jumps a:visible").First.ClickAsync();
        Assert.Contains("/training/?format=online#", await visit.Place(), StringComparison.Ordinal);
        Assert.Equal(shown, await visit.Page.Locator("main li:visible").CountAsync());
    }

    [Fact]
    public async Task A_browser_that_translates_the_page_breaks_nothing_that_a_script_looks_up()
    {
        await using var visit = await atlas.Open(Kinds.Found);
        var map = visit.Page.Locator(".finder-map");
        await map.Locator("summary").ClickAsync();
        const string filled = "() => [...document.querySelectorAll('.tiles a.match, .country g.on-match')].length";
        await visit.Page.EvaluateAsync(Translate);
        var before = await visit.Page.EvaluateAsync<int>(filled);
        var box = visit.Page.Locator(".conditions fieldset").First.Locator("[type=checkbox]");
        await box.First.UncheckAsync();
        await box.First.CheckAsync();
        Assert.InRange(before, 2, 200);
        Assert.Equal(before, await visit.Page.EvaluateAsync<int>(filled));
        Assert.Equal(
            await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tr[data-code]:not([hidden]) th a')].map(a => a.getAttribute('href')).filter(href => document.querySelector(`.tiles a[href='${href}']`))"),
            await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.tiles a.match')].map(a => a.getAttribute('href'))"));

        // A comparison: states are still found, and the sources of closed parts are still left out on paper.
        await visit.Go("/compare/?states=idaho,wyoming");
        var unprinted = await visit.Page.Locator(".marked .unprinted").CountAsync();
        await visit.Page.EvaluateAsync(Translate);
        await visit.Page.Locator(".by-topic > summary").First.ClickAsync();
        await visit.Page.Locator(".by-topic > summary").First.ClickAsync();
        await Expect(visit.Page.Locator(".marked .unprinted")).ToHaveCountAsync(unprinted);
        await visit.Page.Locator("[data-part=picking] > summary").ClickAsync();
        await visit.Page.Locator("[data-part=name]").FillAsync("ohio");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Until("location.search === '?states=idaho,wyoming,ohio'");

        // Filters and results go by ids too.
        await visit.Go("/training/");
        await visit.Page.EvaluateAsync(Translate);
        await visit.Page.Locator("select[name=state]").SelectOptionAsync("ohio");
        await visit.Until("location.search === '?state=ohio'");
        await Expect(visit.Page.Locator("section[data-state]:visible")).ToHaveCountAsync(1);
    }

    private static async Task<IReadOnlyList<string>> Rows(Visit visit) => await visit.Page.Locator("table.sortable").First.Locator("tbody th").AllInnerTextsAsync();
}
