using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Billing;

/// <summary>A biller finds a state's codes at once, in columns or as cards.</summary>
public sealed class BillingPageTests(AtlasInBrowser atlas)
{
    private const string Entry = ".billing-list tr[data-code]:visible";

    // About fourteen screens of a phone, where the whole list would take eighty.
    private const int LongestOnPhone = 12_000;

    [Fact]
    public async Task The_choice_of_a_state_stands_in_the_address_and_shows_its_entries_alone()
    {
        var state = atlas.Atlas.States.Where(state => !state.Billing.IsEmpty).Last();
        await using var visit = await atlas.Open("/billing/", Reader.OnPhone);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight"), 1, LongestOnPhone);
        await visit.Page.Locator("#filter-state").SelectOptionAsync(state.Slug);
        Assert.Equal($"/billing/?state={state.Slug}", await visit.Place());
        await Expect(visit.Page.Locator(Entry)).ToHaveCountAsync(state.Billing.Length);
        await Expect(visit.Page.Locator(".filter-status")).ToContainTextAsync($"{state.Billing.Length} of ");
        await Expect(visit.Page.Locator(".billing-list:visible caption .range")).ToHaveTextAsync(state.Name);

        await visit.Page.GetByText("Show all", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("main details:has(.billing-list) > summary").First).ToBeVisibleAsync();
        await visit.Page.Locator($".jumps a[href='#{state.Slug}']").ClickAsync();
        await Expect(visit.Page.Locator($"tbody#{state.Slug}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_phone_an_entry_is_a_card_that_shows_each_label_beside_its_value_once()
    {
        await using var visit = await atlas.Open("/billing/", Reader.OnPhone);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.billing-list:not(details *) td')].filter(cell => cell.matches(':not(:empty)')).filter(cell => {
              const [label, box] = [getComputedStyle(cell, '::before'), cell.getBoundingClientRect()];
              const range = new Range();
              range.selectNodeContents(cell);
              const left = Math.min(...[...range.getClientRects()].filter(part => part.width > 0).map(part => part.left));
              return label.content !== `${JSON.stringify(cell.dataset.label)} / ""` || left < box.left + parseFloat(label.width) || left - box.left > 130 || box.left < 0;
            }).map(cell => cell.outerHTML.slice(0, 120))
            """));
    }

    [Fact]
    public async Task At_1280_pixels_its_nine_columns_stand_side_by_side()
    {
        await using var visit = await atlas.Open("/billing/", new Reader(1280, 800));
        Assert.Equal(9, await visit.Page.EvaluateAsync<int>(
            "() => [...document.querySelector('.billing-list tr[data-code]').cells].filter(cell => getComputedStyle(cell).display === 'table-cell' && cell.getBoundingClientRect().width > 30).length"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('.billing-list').getBoundingClientRect().right <= innerWidth && document.documentElement.scrollWidth <= innerWidth"));
    }
}
