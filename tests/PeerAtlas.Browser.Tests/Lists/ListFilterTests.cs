using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Lists;

/// <summary>Directories are narrowed by choices that stand in the address.</summary>
public sealed class ListFilterTests(AtlasInBrowser atlas)
{
    private const string Shown = "section[data-state] li:visible";

    [Fact]
    public async Task An_address_brings_its_choices_and_the_list_that_fits_them()
    {
        await using var visit = await atlas.Open("/training/?for=family&format=online");
        var expected = atlas.Atlas.States.SelectMany(state => state.Training).Count(course => course.For.Id == "family" && course.Format?.Id == "online");
        Assert.True(expected > 0);
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(expected);
        await Expect(visit.Page.Locator("#filter-for")).ToHaveValueAsync("family");
        await Expect(visit.Page.Locator(".filter-status")).ToContainTextAsync($"{expected} of {atlas.Atlas.States.Sum(state => state.Training.Length)} courses");
    }

    [Fact]
    public async Task Courses_are_narrowed_by_their_length()
    {
        await using var visit = await atlas.Open("/training/?hours=to-40");
        var expected = atlas.Atlas.States.SelectMany(state => state.Training).Count(course => course.Hours <= 40);
        Assert.True(expected > 0);
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(expected);
        await Expect(visit.Page.Locator("#filter-hours option:checked")).ToHaveTextAsync($"Up to 40 hours ({expected})");
    }

    [Fact]
    public async Task A_choice_goes_into_the_address_and_a_reload_keeps_it()
    {
        await using var visit = await atlas.Open("/documents/");
        await visit.Page.Locator("#filter-kind").SelectOptionAsync("bulletin");
        await visit.Page.Locator("#filter-state").SelectOptionAsync("ohio");
        Assert.Equal("/documents/?kind=bulletin&state=ohio", await visit.Place());
        await visit.Page.ReloadAsync();
        var expected = atlas.Atlas.States.Single(state => state.Slug == "ohio").Documents.Count(document => document.Kind.Id == "bulletin");
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(expected);
        await Expect(visit.Page.Locator("#national")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_nothing_fits_the_page_says_how_much_there_is_without_each_choice()
    {
        await using var visit = await atlas.Open("/documents/?state=wyoming&year=2003&kind=form");
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".filter-status")).ToContainTextAsync("None of the");
        var offers = visit.Page.Locator(".filter-none button");
        Assert.True(await offers.CountAsync() >= 2);
        await visit.Page.GetByText("Show all", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("section[data-state]:visible")).ToHaveCountAsync(atlas.Atlas.States.Count(state => !state.Documents.IsEmpty));
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(0);
        Assert.Equal("/documents/", await visit.Place());
    }

    [Fact]
    public async Task An_unknown_choice_in_the_address_is_passed_over()
    {
        await using var visit = await atlas.Open("/training/?for=nobody&state=%3Cscript%3E");
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(atlas.Atlas.States.Sum(state => state.Training.Length));
    }

    [Theory]
    [InlineData("/training/")]
    [InlineData("/documents/")]
    public async Task Without_script_the_whole_list_is_there_and_no_form(string path)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone with { Script = false });
        await Expect(visit.Page.Locator("main select")).ToHaveCountAsync(0);
        Assert.True(await visit.Page.Locator("section[data-state] li").CountAsync() > 50);
    }
}
