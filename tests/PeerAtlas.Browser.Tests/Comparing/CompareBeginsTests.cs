using PeerAtlas.Browser.Tests.Paper;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Comparing;

/// <summary>A comparison begins with the comparison, stays short, and prints on few sheets.</summary>
public sealed class CompareBeginsTests(AtlasInBrowser atlas, Presses presses)
{
    private const string Five = "/compare/?states=idaho,wyoming,ohio,new-york,texas";
    private const string Pair = "/compare/idaho-vs-oregon/";
    private const int MostSheets = 8;
    private const int MostPixels = 60_000;

    [Theory]
    [InlineData(Pair, 1440, 900)]
    [InlineData(Five, 1440, 900)]
    [InlineData(Pair, 360, 740)]
    [InlineData(Five, 360, 740)]
    public async Task The_first_table_stands_in_the_first_screen(string path, int width, int height)
    {
        await using var visit = await Open(path, new Reader(width, height));
        var row = await visit.Page.Locator("table.glance tbody tr").First.BoundingBoxAsync();
        Assert.InRange(row!.Y + row.Height, 1, height);
    }

    [Fact]
    public async Task The_overview_of_five_states_fits_the_first_screen_and_the_field_for_another_raises_no_alarm()
    {
        await using var visit = await Open(Five, new Reader(1440, 900));
        var overview = await visit.Page.Locator("table.glance").BoundingBoxAsync();
        Assert.InRange(overview!.Y + overview.Height, 1, 900);
        Assert.Contains("New York", await visit.Page.Locator(".cite-page .cite").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Locator(".picking > summary").ClickAsync();
        await visit.Page.Locator("#compare-name").FocusAsync();
        await visit.UntilStill();
        Assert.Equal(0, await visit.Page.Locator(".search-trouble").CountAsync());
    }

    [Fact]
    public async Task Five_states_on_a_phone_stay_short_with_all_details_open()
    {
        await using var visit = await Open(Five, new Reader(360, 740));
        await visit.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('.by-topic')) fold.open = true; }");
        await visit.UntilStill();
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, MostPixels);
    }

    [Theory]
    [InlineData(Engine.Chromium)]
    [InlineData(Engine.Firefox)]
    public async Task Five_states_print_on_few_sheets_headed_by_their_names_and_the_address(Engine engine)
    {
        var printed = await presses.Print(engine, atlas, Five, Sheet.Letter);
        Assert.InRange(printed.Sheets.Length, 1, MostSheets);
        Assert.Contains("Idaho,Wyoming,Ohio,NewYorkandTexas", printed.Sheets[0], StringComparison.Ordinal);
        Assert.Contains("/compare/?states=idaho,wyoming", printed.Sheets[0], StringComparison.Ordinal);
        Assert.Contains("Notprinted:Medicaidcoverage,Certification", printed.Sheets[0], StringComparison.Ordinal);
        foreach (var screenOnly in new[] { "Changestates", "Openalldetails", "openthemon", "github.com" })
        {
            Assert.DoesNotContain(screenOnly, string.Concat(printed.Sheets), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains(";tradepublication.", string.Concat(printed.Sheets), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_opens_is_printed_and_the_sources_are_those_of_what_is_printed()
    {
        const string Printed = "[...document.querySelectorAll('.marked li')].filter(item => item.checkVisibility()).length";
        await using var visit = await Open(Pair, new Reader(1280, 800));
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await visit.Page.EvaluateAsync("document.querySelector('#sources').closest('details').open = true");
        // Of what is folded there is the name, and that it is not printed.
        const string Answers = "document.querySelector('#medicaid').closest('details').querySelector('tbody').checkVisibility()";
        Assert.StartsWith("Not printed: Medicaid coverage, ", await visit.Page.Locator(".left-out").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator("#medicaid").IsVisibleAsync());
        Assert.False(await visit.Page.EvaluateAsync<bool>(Answers));
        var before = await visit.Page.EvaluateAsync<int>(Printed);
        await visit.Page.EvaluateAsync("document.querySelector('#medicaid').closest('details').open = true");
        await visit.Until($"{Printed} > {before}");
        Assert.True(await visit.Page.EvaluateAsync<bool>(Answers));
    }

    [Theory]
    [InlineData(Pair + "#medicaid-telehealth", "medicaid-telehealth")]
    [InlineData(Pair + "#billing", "billing")]
    [InlineData("/compare/?states=idaho,oregon#medicaid-telehealth", "medicaid-telehealth")]
    public async Task An_address_within_a_fold_opens_it(string path, string id)
    {
        await using var visit = await Open(path, new Reader(1280, 800));
        await visit.Until($"document.getElementById('{id}').closest('details.by-topic').open");
    }

    [Fact]
    public async Task Moving_stands_at_the_top_of_the_window_and_from_and_to_are_swapped()
    {
        // The way round that has no page of its own leads to the same place.
        await using var visit = await Open("/compare/oregon-vs-idaho/#moving", new Reader(360, 740));
        Assert.Equal(Pair + "#moving", await visit.Place());
        await visit.Until("Math.abs(document.getElementById('moving').getBoundingClientRect().top) < 60");
        Assert.True(await visit.Page.Locator("#to-oregon").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("#to-idaho").IsVisibleAsync());
        await visit.Page.Locator(".swap a:visible").ClickAsync();
        await visit.Until("document.getElementById('to-idaho').checkVisibility()");
        Assert.False(await visit.Page.Locator("#to-oregon").IsVisibleAsync());
        // The way that was chosen stays when another fragment is followed, in the address.
        await visit.Page.EvaluateAsync("location.hash = 'sources'");
        await visit.Until("location.search === '?to=idaho'");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.getElementById('to-idaho').checkVisibility()"));
    }

    [Theory]
    [InlineData(Pair)]
    [InlineData(Five)]
    public async Task The_link_is_copied_or_the_reader_is_told_where_it_is(string path)
    {
        await using var visit = await Open(path, new Reader(1280, 800));
        await visit.Page.Locator("[data-do=link]").ClickAsync();
        await visit.Until("document.querySelector('.tools [role=status]').textContent !== ''");
        Assert.Contains("ink", await visit.Page.Locator(".tools [role=status]").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Idaho", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    private async Task<Visit> Open(string path, Reader reader)
    {
        var visit = await atlas.Open(path, reader);
        await visit.Until("document.querySelector('table.glance tr[data-glance]') !== null && document.querySelector('[aria-busy]') === null");
        return visit;
    }
}
