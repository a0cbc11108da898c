using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Policy.Facts;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.States;

/// <summary>States are found by several answers at once.</summary>
public sealed class StateFinderTests(AtlasInBrowser atlas)
{
    private const string Asked = "/states/?medicaid-youth=yes,limited&medicaid-peer-supervisor=yes";

    [Fact]
    public async Task An_address_with_two_conditions_shows_the_states_that_meet_both()
    {
        await using var visit = await atlas.Open(Asked);
        Assert.Equal(Matches, await visit.Page.Locator("tbody tr:visible th").AllInnerTextsAsync());
        await Expect(visit.Page.Locator(".finder-status")).ToHaveTextAsync(
            $"At least {Told} meet both conditions. {MayMeet} more may: what we ask is not clear there or not yet researched.");
        await Expect(visit.Page.Locator(".finder fieldset")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_condition_is_added_changed_and_removed_by_keyboard_and_the_address_follows()
    {
        await using var visit = await atlas.Open("/states/");
        await visit.Page.Locator(".finder .add").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".finder select")).ToBeFocusedAsync();
        Assert.Equal("/states/?medicaid-mental-health=yes", await visit.Place());
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Space");
        Assert.Equal("/states/?medicaid-mental-health=yes,limited", await visit.Place());
        await visit.TabTo(".remove");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".finder .add")).ToBeFocusedAsync();
        Assert.Equal("/states/", await visit.Place());
        await Expect(visit.Page.Locator("tbody tr:visible")).ToHaveCountAsync(atlas.Atlas.States.Length);
    }

    [Theory]
    [InlineData(1280, ".country .fill.match[href]")]
    [InlineData(360, ".tiles .match")]
    public async Task The_map_fills_the_states_that_meet_the_conditions_and_names_them_so(int width, string filled)
    {
        await using var visit = await atlas.Open(Asked, new Reader(width, 800));
        await visit.Page.Locator(".finder-map summary").ClickAsync();
        var onMap = atlas.Atlas.Counted.Count(Meets);
        await Expect(visit.Page.Locator(filled)).ToHaveCountAsync(onMap);
        await Expect(visit.Page.Locator(".finder-map").GetByRole(AriaRole.Link, new() { NameRegex = new("^[A-Z][A-Za-z ]+: meets the conditions$") })).ToHaveCountAsync(onMap);
    }

    [Fact]
    public async Task What_the_address_asks_and_nobody_knows_is_passed_over()
    {
        await using var visit = await atlas.Open("/states/?nothing=yes&medicaid-youth=maybe&state=ohio");
        await Expect(visit.Page.Locator("tbody tr:visible")).ToHaveCountAsync(atlas.Atlas.States.Length);
    }

    private List<string> Matches => [.. atlas.Atlas.States.Where(Meets).Select(state => state.Name)];

    // Territories are never counted as states.
    private string Told
    {
        get
        {
            var territories = atlas.Atlas.States.Except(atlas.Atlas.Counted).ToList();
            return $"{atlas.Atlas.Counted.Count(Meets)} of {atlas.Atlas.Counted.Length} states and {territories.Count(Meets)} of {territories.Count} territories";
        }
    }

    private string MayMeet => $"{Counted(atlas.Atlas.Counted, "state", "states")} and {Counted(atlas.Atlas.States.Except(atlas.Atlas.Counted), "territory", "territories")}";

    private string Counted(IEnumerable<Policy.States.State> states, string one, string many) =>
        states.Count(MayYetMeet) is var count && count == 1 ? $"1 {one}" : $"{count} {many}";

    private bool MayYetMeet(Policy.States.State state) =>
        !Meets(state)
        && Answer(state, "medicaid-youth") is Sign.Yes or Sign.Limited or Sign.Unclear or null
        && Answer(state, "medicaid-peer-supervisor") is Sign.Yes or Sign.Unclear or null;

    private bool Meets(Policy.States.State state) =>
        Answer(state, "medicaid-youth") is Sign.Yes or Sign.Limited && Answer(state, "medicaid-peer-supervisor") is Sign.Yes;

    private Sign? Answer(Policy.States.State state, string question) => atlas.Atlas.Resolve(state, atlas.Atlas.Codebook.Question(question)!)?.Sign;
}
