using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>From the home page to a state's answer by keyboard, in any spelling.</summary>
public sealed class PickerTests(AtlasInBrowser atlas)
{
    private const string Input = "#state-name";

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1280, 800)]
    public async Task The_keyboard_alone_leads_from_home_to_an_answer_on_the_first_screen(int width, int height)
    {
        await using var visit = await atlas.Open("/", new Reader(width, height));

        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.TabTo(Input);
        await visit.Page.Keyboard.TypeAsync("ohi");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/states/ohio/");

        await Expect(visit.Page.Locator(".headline .says").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator(".headline .says strong").First).ToHaveTextAsync(atlas.FirstAnswerOf("ohio"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("() => scrollY"));
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_header()
    {
        await using var visit = await atlas.Open(Kinds.State);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("Ohio", "ohio")]
    [InlineData("ohi", "ohio")]
    [InlineData("ID", "idaho")]
    [InlineData("id", "idaho")]
    [InlineData("IN", "indiana")]
    [InlineData("  new   york ", "new-york")]
    [InlineData("newyork", "new-york")]
    [InlineData("Néw Méxicò", "new-mexico")]
    [InlineData("dist", "district-of-columbia")]
    [InlineData("D.C.", "district-of-columbia")]
    [InlineData("hawai'i", "hawaii")]
    public async Task A_state_is_found_by_name_part_or_code_in_any_spelling(string typed, string slug)
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).FillAsync(typed);
        await visit.Page.Locator(Input).PressAsync("Enter");
        await visit.Arrives($"/states/{slug}/");
    }

    [Fact]
    public async Task What_typing_finds_is_said_aloud()
    {
        await using var visit = await atlas.Open("/", Reader.OnPhone with { Touch = true });
        var status = visit.Page.GetByRole(AriaRole.Status);
        await Expect(status).ToHaveTextAsync("");

        await visit.Page.Locator(Input).FillAsync("new");
        await Expect(status).ToHaveTextAsync("4 states fit. Choose one.");
        await visit.Page.Locator(Input).FillAsync("new y");
        await Expect(status).ToHaveTextAsync("New York.");
        await visit.Page.Locator(Input).FillAsync("xyz");
        await Expect(status).ToContainTextAsync("No state has that name.");
        await Expect(Items(visit)).ToHaveCountAsync(0);
        await visit.Page.Locator(Input).PressAsync("Enter");
        Assert.Equal("/", await visit.Place());
    }

    [Fact]
    public async Task Where_there_is_a_key_to_press_it_is_named()
    {
        await using var visit = await atlas.Open("/", Reader.OnLaptop);
        await visit.Page.Locator(Input).FillAsync("new y");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("New York. Press Enter to open it.");
    }

    [Fact]
    public async Task Other_names_cities_and_names_within_names_find_the_state_that_is_meant()
    {
        (string Typed, string Slug)[] names =
        [
            ("Washington DC", "district-of-columbia"),
            ("Washington", "washington"),
            ("Kansas", "kansas"),
            ("Virginia", "virginia"),
            ("Nueva York", "new-york"),
            ("New York State", "new-york"),
            ("N. Carolina", "north-carolina"),
            ("Penna", "pennsylvania"),
            ("Chicago", "illinois"),
            ("CNMI", "northern-mariana-islands"),
            ("Columbus, Ohio", "ohio"),
            ("Brooklyn, NY", "new-york"),
            ("Kansas City, Missouri", "missouri"),
            ("state of Ohio", "ohio"),
            ("Commonwealth of Virginia", "virginia"),
            ("Estado de Nueva York", "new-york"),
            ("Isla de Puerto Rico", "puerto-rico"),
            ("Borinquen", "puerto-rico"),
        ];
        await using var visit = await atlas.Open("/");
        foreach (var (typed, slug) in names)
        {
            await visit.Page.Locator(Input).FillAsync(typed);
            await Expect(visit.Page.Locator(".state-list .first a")).ToHaveAttributeAsync("href", $"/states/{slug}/");
            await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Press Enter");
        }
    }

    [Fact]
    public async Task A_slip_is_asked_about_and_opens_nothing_by_itself()
    {
        (string Typed, string Name)[] slips =
        [
            ("Ohoi", "Ohio"), ("Tennesee", "Tennessee"), ("Massachusets", "Massachusetts"), ("Conneticut", "Connecticut"), ("Porto Rico", "Puerto Rico"),
            ("Pensylvannia", "Pennsylvania"), ("ohio medicaid rules", "Ohio"), ("Chcago", "Illinois"),
        ];
        await using var visit = await atlas.Open("/");
        foreach (var (typed, name) in slips)
        {
            await visit.Page.Locator(Input).FillAsync(typed);
            await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"No state has that name. Did you mean {name}?");
            await visit.Page.Locator(Input).PressAsync("Enter");
            await Expect(Items(visit).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
            Assert.Equal("/", await visit.Place());
        }

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/states/illinois/");
    }

    [Theory]
    [InlineData("New", "Choose one.")]
    [InlineData("carolina", "Choose one.")]
    [InlineData("Springfield", "Choose one.")]
    [InlineData("Kansas City", "Choose one.")]
    [InlineData("US", "That is the whole country. Type a state’s name.")]
    [InlineData("U.S.", "That is the whole country. Type a state’s name.")]
    public async Task What_several_states_may_mean_opens_none_of_them(string typed, string words)
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).FillAsync(typed);
        await visit.Page.Locator(Input).PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(words);
        await Expect(visit.Page.Locator(Input)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("/", await visit.Place());
    }

    [Fact]
    public async Task A_far_guess_is_no_guess()
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).FillAsync("Springfeeld Heights");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("No state has that name. Clear the field to see all.");
        await Expect(Items(visit)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_ZIP_code_is_answered_with_what_to_type()
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).FillAsync("43215");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Type the state’s name.");
        await Expect(Items(visit)).ToHaveCountAsync(atlas.Atlas.States.Length);
    }

    [Theory]
    [InlineData("/sates/ohio/", "ohio")]
    [InlineData("/sates/ID", "idaho")]
    [InlineData("/sates/dc/", "district-of-columbia")]
    [InlineData("/ohio/medicaid/", "ohio")]
    [InlineData("/Puerto-Rico.htm", "puerto-rico")]
    [InlineData("/idaho/billing.html", "idaho")]
    public async Task The_page_for_what_is_missing_reads_a_state_from_the_address(string address, string slug)
    {
        await using var visit = await atlas.Open(address);
        await Expect(Items(visit).First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", $"/states/{slug}/");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Press Enter");
    }

    [Theory]
    [InlineData("/compare/idaho-oregon/")]
    [InlineData("/compare/oregn-vs-idaho/")]
    public async Task Two_states_in_an_address_that_is_missing_lead_to_their_comparison(string address)
    {
        await using var visit = await atlas.Open(address);
        await Expect(Items(visit).First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/compare/idaho-vs-oregon/");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Did you mean Idaho and Oregon?");
    }

    [Fact]
    public async Task A_browser_that_translates_the_names_breaks_no_finding()
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.EvaluateAsync("() => { for (const link of document.querySelectorAll('.state-list a')) link.textContent = 'Estado'; }");
        await visit.Page.Locator(Input).FillAsync("new york");
        await visit.Page.Locator(Input).PressAsync("Enter");
        await visit.Arrives("/states/new-york/");
    }

    [Fact]
    public async Task Enter_on_an_empty_field_says_what_to_do()
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Type a state’s name");
        Assert.Equal("/", await visit.Place());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Escape_and_an_emptied_field_bring_every_state_back(bool byEscape)
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).FillAsync("ohio");
        await Expect(Items(visit)).ToHaveCountAsync(1);

        if (byEscape)
        {
            await visit.Page.Locator(Input).PressAsync("Escape");
        }
        else
        {
            await visit.Page.Locator(Input).FillAsync("");
        }

        await Expect(Items(visit)).ToHaveCountAsync(atlas.Atlas.States.Length);
        await Expect(visit.Page.Locator(Input)).ToHaveValueAsync("");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
        Assert.Equal(atlas.Atlas.States.Select(state => state.Name), await Items(visit).AllInnerTextsAsync());
    }

    [Fact]
    public async Task What_was_typed_still_narrows_the_list_after_going_back()
    {
        await using var visit = await atlas.Open("/");
        await visit.Page.Locator(Input).FillAsync("ohio");
        await visit.Page.Locator(Input).PressAsync("Enter");
        await visit.Arrives("/states/ohio/");
        await visit.Page.GoBackAsync();
        var typed = await visit.Page.Locator(Input).InputValueAsync();
        await Expect(Items(visit)).ToHaveCountAsync(typed == "" ? atlas.Atlas.States.Length : 1);
    }

    private static ILocator Items(Visit visit) => visit.Page.Locator(".state-list li");
}
