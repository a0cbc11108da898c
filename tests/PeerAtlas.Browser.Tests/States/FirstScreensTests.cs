using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.States;

/// <summary>What stands where on a state's page on a phone: the reader's own answer, whom to call, and how long it is in all.</summary>
public sealed class FirstScreensTests(AtlasInBrowser atlas)
{
    // A phone of 360 by 740 px; two of its screens, and with a chosen case those of the lowest phone, 640 px.
    private const int TwoScreens = 2 * 740;
    private const int TwoLowScreens = 2 * 640;
    private const int LongestPage = 20_000;

    private static Reader Phone => new(360, 740);

    [Fact]
    public async Task Whom_to_call_stands_in_the_first_two_screens_of_every_state()
    {
        await using var visit = await atlas.Open("/about/", Phone);
        List<string> findings = [];
        foreach (var state in atlas.Atlas.States)
        {
            await visit.Go($"/states/{state.Slug}/");
            var bottom = await visit.Page.EvaluateAsync<double>("() => document.querySelector('#get a[href^=\"tel:\"], #get .contacts-short a').getBoundingClientRect().bottom + scrollY");
            if (bottom > TwoScreens)
            {
                findings.Add($"{state.Slug}: {bottom} px");
            }
        }

        Findings.None(findings);
    }

    [Fact]
    public async Task No_state_is_longer_than_twenty_thousand_pixels()
    {
        await using var visit = await atlas.Open("/about/", Phone);
        List<string> findings = [];
        foreach (var state in atlas.Atlas.States)
        {
            await visit.Go($"/states/{state.Slug}/");
            var height = await visit.Page.EvaluateAsync<double>("() => document.documentElement.scrollHeight");
            if (height > LongestPage)
            {
                findings.Add($"{state.Slug}: {height} px");
            }
        }

        Findings.None(findings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Choosing_a_case_puts_its_answer_first_and_alone_with_or_without_script_and_the_others_stay_one_tap_away(bool script)
    {
        await using var visit = await atlas.Open(Kinds.State, script ? Phone : Phone with { Script = false });
        var cases = visit.Page.Locator(".cases li a");
        var answers = visit.Page.Locator(".answers > li");
        var count = await cases.CountAsync();
        Assert.True(count > 1);
        for (var chosen = count - 1; chosen >= 0; chosen--)
        {
            await cases.Nth(chosen).ClickAsync();
            for (var i = 0; i < count; i++)
            {
                await Expect(answers.Nth(i)).ToBeVisibleAsync(new() { Visible = i == chosen });
            }

            Assert.EndsWith(await cases.Nth(chosen).GetAttributeAsync("href") ?? "?", await visit.Place(), StringComparison.Ordinal);
            await Expect(cases.Nth(chosen)).ToBeInViewportAsync();
            await Expect(answers.Nth(chosen)).ToBeInViewportAsync();
        }

        var phone = await visit.Page.Locator("#get a[href^='tel:']").First.EvaluateAsync<double>("link => link.getBoundingClientRect().bottom + scrollY");
        Assert.InRange(phone, 0, TwoLowScreens);
        await visit.Page.Locator(".all-cases").ClickAsync();
        await Expect(answers.Last).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_chosen_case_stays_when_another_fragment_is_followed_and_comes_back_with_the_address()
    {
        await using var visit = await atlas.Open(Kinds.State, Phone);
        var answers = visit.Page.Locator(".answers > li");
        await visit.Page.Locator(".cases li a").Last.ClickAsync();
        await visit.Page.EvaluateAsync("location.hash = 'sources'");
        await visit.Until("location.search.startsWith('?for=') && location.hash === '#sources'");
        await Expect(answers.Last).ToBeVisibleAsync();
        await Expect(answers.First).ToBeHiddenAsync();
        await visit.Page.ReloadAsync();
        await Expect(answers.First).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync("location.hash = 'answers'");
        await Expect(answers.First).ToBeVisibleAsync();
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("location.search"));
        await visit.Page.GoBackAsync();
        await Expect(answers.First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_fragment_that_is_no_text_takes_nothing_from_the_page()
    {
        await using var visit = await atlas.Open($"{Kinds.State}#%zz", Phone);
        await visit.Until("document.querySelector('.jump') && !document.querySelector('form[data-script][hidden]')");
    }

    [Fact]
    public async Task A_link_to_what_is_folded_opens_its_fold()
    {
        await using var visit = await atlas.Open(Kinds.State, Phone);
        var folded = await visit.Page.Locator("details.fold:not([open]) li[id]").First.GetAttributeAsync("id");
        await visit.Go($"{Kinds.State}#{folded}");
        await Expect(visit.Page.Locator($"[id='{folded}']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task One_control_shows_the_links_that_correct_and_cite_under_the_facts_of_its_group()
    {
        await using var visit = await atlas.Open(Kinds.State, Phone);
        var links = visit.Page.Locator("#medicaid > .answer .cite-link");
        Assert.True(await links.CountAsync() > 1);
        await Expect(links.First).ToBeHiddenAsync();
        await visit.Page.Locator("#medicaid > .fact-tools > summary").ClickAsync();
        await Expect(links.First).ToBeVisibleAsync();
        await Expect(links.Last).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#certification .cite-link").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1440)]
    public async Task The_billing_table_of_a_state_is_a_table_beside_its_list_of_sections(int width)
    {
        await using var visit = await atlas.Open("/states/idaho/", new Reader(width, 900));
        Assert.Equal("table-cell", await visit.Page.Locator("#billing td").First.EvaluateAsync<string>("cell => getComputedStyle(cell).display"));
        await Expect(visit.Page.Locator("#billing thead th").First).ToBeVisibleAsync();
    }
}
