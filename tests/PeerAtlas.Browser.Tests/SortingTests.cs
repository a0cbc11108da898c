using System.Globalization;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>The headers of tables sort them, by pointer and by keyboard.</summary>
public sealed class SortingTests(AtlasInBrowser atlas)
{
    [Theory]
    [InlineData(Kinds.States)]
    [InlineData(Kinds.Question)]
    public async Task A_header_sorts_turns_round_and_keeps_equal_rows_in_order(string path)
    {
        await using var visit = await atlas.Open(path);
        var rows = await Rows(visit);
        var header = visit.Page.Locator("thead th").Nth(1);

        await header.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(header).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(visit.Page.Locator("th[aria-sort]")).ToHaveCountAsync(1);
        Assert.Equal(rows.OrderBy(row => Absent(row)).ThenBy(row => row.Order), await Rows(visit));

        await header.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(header).ToHaveAttributeAsync("aria-sort", "descending");
        var turned = await Rows(visit);
        Assert.Equal(turned.Select(row => row.Order), turned.OrderBy(row => Absent(row)).ThenByDescending(row => row.Order).Select(row => row.Order));
        Assert.All(turned.GroupBy(row => row.Order), equal => Assert.Equal(equal.Select(row => row.State).Order(StringComparer.Ordinal), equal.Select(row => row.State)));
    }

    [Fact]
    public async Task The_keyboard_sorts_and_stays_on_the_header()
    {
        await using var visit = await atlas.Open(Kinds.States);
        var state = visit.Page.Locator("thead th").First;
        await visit.TabTo("thead button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(state).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(state.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        Assert.Equal("Wyoming", (await Rows(visit))[0].State);

        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(state).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal("Alabama", (await Rows(visit))[0].State);
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("() => scrollY % 1"));
    }

    [Theory]
    [InlineData("/questions/training-hours/")]
    [InlineData("/questions/application-fee-usd/")]
    [InlineData("/questions/workforce-certified/")]
    public async Task Numbers_sort_by_amount_and_what_is_not_known_stands_last_either_way(string path)
    {
        await using var visit = await atlas.Open(path);
        var button = visit.Page.Locator("thead").GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true });

        await button.ClickAsync();
        var up = await Orders(visit);
        await button.ClickAsync();
        var down = await Orders(visit);

        var numbers = up.TakeWhile(order => order != "~").Select(Number).ToList();
        Assert.NotEmpty(numbers);
        Assert.Equal(numbers.Order(), numbers);
        Assert.All(up.Skip(numbers.Count), order => Assert.Equal("~", order));
        Assert.Equal(numbers.OrderDescending(), down.Take(numbers.Count).Select(Number));
    }

    [Fact]
    public async Task Words_sort_by_letter_and_what_is_not_known_stands_last()
    {
        await using var visit = await atlas.Open("/questions/medicaid-limits/");
        await visit.Page.Locator("thead").GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        var orders = await Orders(visit);
        Assert.NotEqual("~", orders[0]);
        Assert.Equal("~", orders[^1]);
        Assert.All(orders.SkipWhile(order => order != "~"), order => Assert.Equal("~", order));
    }

    private static double Number(string order) => double.Parse(order, CultureInfo.InvariantCulture);

    private static bool Absent((string State, string Order) row) => row.Order == "~";

    private static async Task<List<(string State, string Order)>> Rows(Visit visit)
    {
        var rows = await visit.Page.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('.sortable tbody tr')].map(row => [row.cells[0].textContent.trim(), row.cells[1].dataset.order])");
        return [.. rows.Select(row => (row[0], row[1]))];
    }

    private static Task<string[]> Orders(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('tbody [data-label=Answer]')].map(cell => cell.dataset.order)");
}
