using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>A state's page on paper.</summary>
public sealed partial class PrintTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task Navigation_stays_off_the_paper_and_answers_are_on_it()
    {
        await using var visit = await Printed();
        foreach (var part in (string[])[".skip", ".site-header nav", ".to-menu", ".trail", ".jump", ".actions ul", ".site-footer nav", ".headline .more"])
        {
            await Expect(visit.Page.Locator(part).First).ToBeHiddenAsync();
        }

        foreach (var part in (string[])["h1", ".headline", "#medicaid", "#sources", ".cite"])
        {
            await Expect(visit.Page.Locator(part).First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Every_source_and_document_has_its_address_printed_but_for_copies_and_trade_posts()
    {
        await using var visit = await Printed();
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#sources .source-link, #documents .entry-title > a')]
              .filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
              .map(link => link.href)
            """));
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#sources li p:first-child > a:first-child:not(.source-link), #documents .entry-title span > a')]
              .filter(link => getComputedStyle(link, '::after').content.includes('http'))
              .map(link => link.href)
            """));
        Assert.True(await visit.Page.Locator("#sources .source-link").CountAsync() > 3);
    }

    [Theory]
    [InlineData("/states/michigan/")]
    [InlineData("/questions/medicaid-mental-health/")]
    public async Task No_line_under_a_fact_ends_in_a_separator_with_nothing_after_it(string path)
    {
        await using var visit = await atlas.Open(path);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.surety > span')]
              .filter(part => part.checkVisibility() && part.innerText.trim() === '')
              .map(part => part.parentElement.textContent)
            """));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task It_prints_black_on_white_whatever_the_screen_shows(ColorScheme scheme)
    {
        await using var visit = await Printed(scheme);
        Assert.Equal("rgb(0, 0, 0)", await Style(visit, "color"));
        Assert.Equal("rgb(255, 255, 255)", await Style(visit, "backgroundColor"));
        Assert.Equal("light", await Style(visit, "colorScheme"));
    }

    [Fact]
    public async Task The_signs_of_answers_are_printed_though_grounds_are_not()
    {
        await using var visit = await Printed();
        Assert.Equal("exact", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.sign')).printColorAdjust"));
    }

    [Fact]
    public async Task Folds_are_open_while_a_browser_prints_and_closed_again_afterwards()
    {
        const string Open = "() => document.querySelectorAll('main details[open]').length";
        await using var visit = await atlas.Open(Kinds.Home);
        var before = await visit.Page.EvaluateAsync<int>(Open);

        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(await visit.Page.Locator("main details").CountAsync(), await visit.Page.EvaluateAsync<int>(Open));

        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(before, await visit.Page.EvaluateAsync<int>(Open));
    }

    [Fact]
    public async Task Folds_are_open_on_paper_without_script_too()
    {
        await using var visit = await atlas.Open(Kinds.Home, Reader.OnLaptop with { Script = false });
        var table = visit.Page.Locator(".map-table table");
        await Expect(table).ToBeHiddenAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(table).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Kinds.State)]
    [InlineData(Kinds.Question)]
    public async Task A_page_becomes_a_pdf_of_some_pages(string path)
    {
        await using var visit = await atlas.Open(path);
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "Letter" }));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(PageOfPdf().Count(pdf), 1, 40);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageOfPdf();

    private static Task<string> Style(Visit visit, string property) =>
        visit.Page.EvaluateAsync<string>("property => getComputedStyle(document.documentElement)[property]", property);

    private async Task<Visit> Printed(ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await atlas.Open(Kinds.State, Reader.OnLaptop with { Scheme = scheme });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }
}
