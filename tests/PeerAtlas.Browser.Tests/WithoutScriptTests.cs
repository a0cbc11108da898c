using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>Everything can be reached and read where scripts are off or did not arrive.</summary>
public sealed class WithoutScriptTests(AtlasInBrowser atlas)
{
    private static readonly Reader OnPhone = Reader.OnPhone with { Script = false };
    private static readonly Reader OnLaptop = Reader.OnLaptop with { Script = false };

    [Fact]
    public async Task The_plain_list_leads_from_home_to_an_answer()
    {
        await using var visit = await atlas.Open("/", OnPhone);
        await visit.Page.Locator(".state-list").GetByText("Ohio", new() { Exact = true }).ClickAsync();
        await visit.Arrives("/states/ohio/");
        await Expect(visit.Page.Locator(".headline .says strong").First).ToHaveTextAsync(atlas.FirstAnswerOf("ohio"));
        await Expect(visit.Page.Locator(".headline .says").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task No_field_asks_for_what_nothing_would_read_and_the_home_page_leads_to_the_table_of_every_state()
    {
        await using var visit = await atlas.Open("/", OnLaptop);
        await Expect(visit.Page.Locator("#state-name")).ToBeHiddenAsync();
        await visit.Page.GetByText("All states in one table", new() { Exact = true }).ClickAsync();
        await visit.Arrives("/states/");
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(atlas.Atlas.States.Length);
        Assert.Equal(atlas.Atlas.States.Select(state => state.Name), await visit.Page.Locator("tbody th").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData(Kinds.States)]
    [InlineData(Kinds.Question)]
    [InlineData(Kinds.Requirement)]
    public async Task A_table_is_whole_and_offers_no_button_that_does_nothing(string path)
    {
        await using var visit = await atlas.Open(path, OnLaptop);
        await Expect(visit.Page.Locator("main button")).ToHaveCountAsync(0);
        Assert.True(await visit.Page.Locator("tbody tr").CountAsync() > 20);
        Assert.DoesNotContain("", await visit.Page.Locator("tbody tr > :nth-child(2)").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_section_can_be_reached_from_the_list_of_sections(int width)
    {
        await using var visit = await atlas.Open(Kinds.State, new Reader(width, 740) { Script = false });
        var links = visit.Page.Locator(".jump a");
        await visit.Page.Locator(".jump summary").ClickAsync();
        for (var i = 0; i < await links.CountAsync(); i++)
        {
            var fragment = (await links.Nth(i).GetAttributeAsync("href"))!;
            await links.Nth(i).ClickAsync();
            await Expect(visit.Page.Locator($"{fragment} h2")).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.EndsWith(fragment, await visit.Place(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1200)]
    public async Task The_menu_opens_at_the_top_and_leads_to_the_parts_of_the_site(int width)
    {
        await using var visit = await atlas.Open(Kinds.State, OnPhone with { Width = width });
        await Expect(visit.Page.Locator("#main-menu")).Not.ToBeVisibleAsync();
        await visit.Page.Locator(".to-menu").ClickAsync();
        await Expect(visit.Page.Locator("#main-menu a").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("#main-menu")).Not.ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#main-menu").GetByText("Questions", new() { Exact = true }).ClickAsync();
        await visit.Arrives("/questions/");
    }

    [Fact]
    public async Task A_wide_screen_shows_the_parts_without_a_menu()
    {
        await using var visit = await atlas.Open(Kinds.State, OnPhone with { Width = 1280 });
        await Expect(visit.Page.Locator(".to-menu")).Not.ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#main-menu a").Last).ToBeInViewportAsync(new() { Ratio = 1 });
    }
}
