using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Searching;

/// <summary>The page of all results, with and without script.</summary>
public sealed class SearchPageTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task A_search_that_was_sent_shows_its_results()
    {
        await using var visit = await atlas.Open("/search/?q=how%20many%20hours%20of%20training%20in%20oregon");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        Assert.Equal("Oregon", await visit.Page.Locator(".found h2").First.InnerTextAsync());
        Assert.Contains("-training-hours", await visit.Page.Locator(".found a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".found mark").CountAsync() > 0);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_address_holds_what_is_typed()
    {
        await using var visit = await atlas.Open("/search/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("copay in iowa");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        Assert.Equal("/search/?q=copay+in+iowa", await visit.Place());
    }

    [Fact]
    public async Task While_the_index_is_on_its_way_the_page_answers_by_name()
    {
        await using var visit = await atlas.Open("/search/");
        TaskCompletionSource here = new();
        await visit.Page.Context.RouteAsync("**/search-index.json", async route =>
        {
            await here.Task;
            await route.ContinueAsync();
        });
        var state = atlas.Atlas.States[^1];
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync($"copay in {state.Name}");
        await visit.Page.Locator($".found-by-name a[href$='/states/{state.Slug}/']").WaitForAsync();
        Assert.StartsWith("Search is loading.", await visit.Page.Locator(".found-count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator("#search-states").IsVisibleAsync());
        await visit.TabTo($".found-by-name a[href$='/states/{state.Slug}/']");
        await visit.Page.EvaluateAsync("() => new Promise(later => setTimeout(later, 600))");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.found-by-name a')"), "Waiting for the index, the page drew the link anew that the keyboard had reached.");
        here.SetResult();
        await visit.Page.Locator(".found li").First.WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator(".found-by-name a").CountAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.found a')"));
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Results_are_there_before_their_texts_and_are_completed_in_place(int width)
    {
        await using var visit = await atlas.Open("/search/", new Reader(width, 800));
        TaskCompletionSource here = new();
        await visit.Page.Context.RouteAsync("**/search-texts.json", async route =>
        {
            await here.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("medicaid manual ohio");
        var late = visit.Page.Locator(".found li a:has(.found-says.coming)").Nth(3);
        await late.WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator(".found .coming:not(:empty)").CountAsync());
        Assert.NotEqual("", await visit.Page.Locator(".found .found-source:not(.coming)").First.InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator(".found a[href*='/learn/'] .found-source").CountAsync());
        await late.FocusAsync();
        await late.EvaluateAsync("link => { link.dataset.same = 'yes'; window.before = link.getBoundingClientRect().top; }");
        here.SetResult();
        await visit.Page.Locator(".found [data-same] .found-says.coming:not(:empty)").WaitForAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.dataset.same === 'yes'"), "The focus was lost when the texts came.");
        Assert.InRange(await visit.Page.EvaluateAsync<double>("Math.abs(document.activeElement.getBoundingClientRect().top - window.before)"), 0, 24);
        Assert.True(await visit.Page.Locator(".found .found-says.coming mark").CountAsync() > 0);

        // Drawn again, results are whole as they are.
        await visit.Page.GetByLabel("Kind").SelectOptionAsync("documents");
        await Assertions.Expect(visit.Page.Locator(".found .coming")).ToHaveCountAsync(0);
        Assert.Equal(await visit.Page.Locator(".found li").CountAsync(), await visit.Page.Locator(".found .found-says").CountAsync());
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(404, "")]
    [InlineData(200, "{\"build\":\"another\",\"text\":[\"Of another build\"]}")]
    [InlineData(200, "<!doctype html>")]
    public async Task Without_the_texts_of_its_build_results_lead_on_all_the_same(int status, string body)
    {
        await using var visit = await atlas.Open("/search/");
        await visit.Page.Context.RouteAsync("**/search-texts.json", route => route.FulfillAsync(new() { Status = status, Body = body, ContentType = "application/json" }));
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("medicaid manual ohio");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("medicaid bulletin ohio");
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync("bulletin");
        Assert.Equal(0, await visit.Page.Locator(".found .coming").CountAsync());
        Assert.True(await visit.Page.Locator(".found a[href*='#document-']").CountAsync() > 0);
        Assert.DoesNotContain("another build", await visit.Page.Locator(".found").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".search-trouble").CountAsync());
        Assert.All(visit.Troubles, trouble => Assert.Matches("404|search-texts", trouble));
    }

    [Theory]
    [InlineData("#found-kind")]
    [InlineData(".found a")]
    public async Task Results_that_come_late_leave_the_keyboard_where_it_has_gone_to(string place)
    {
        await using var visit = await atlas.Open("/search/?q=copay");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        await visit.Page.EvaluateAsync(
            """
            place => {
              const field = document.querySelector('#search');
              field.value = 'copay in iowa';
              field.dispatchEvent(new Event('input'));
              document.querySelector(place).focus();
            }
            """,
            place);
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync("“copay in iowa”");
        Assert.True(await visit.Page.EvaluateAsync<bool>("place => document.activeElement.matches(place)", place));
    }

    [Fact]
    public async Task A_filter_leaves_as_many_results_as_it_says()
    {
        await using var visit = await atlas.Open("/search/?q=copay");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        var choice = visit.Page.GetByLabel("Kind");
        var named = await choice.Locator("option", new() { HasTextString = "Questions" }).InnerTextAsync();
        await choice.SelectOptionAsync("questions");
        var number = int.Parse(named.Split('(', ')')[1]);
        await Assertions.Expect(visit.Page.Locator(".found li")).ToHaveCountAsync(number);
        Assert.StartsWith($"{number} result", await visit.Page.Locator(".found-count").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_says_so_and_offers_near_terms_and_the_list_of_states()
    {
        await using var visit = await atlas.Open("/search/?q=xqzzyv");
        await visit.Page.Locator(".found-nearest a").First.WaitForAsync();
        Assert.Contains("Nothing found", await visit.Page.Locator(".found-count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("#search-states").IsVisibleAsync());
    }

    [Fact]
    public async Task A_ZIP_code_is_answered_with_what_to_type()
    {
        await using var visit = await atlas.Open("/search/?q=43215");
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToHaveTextAsync("ZIP codes are not looked up here. Type the state’s name.");
        Assert.Equal(0, await visit.Page.Locator(".found-nearest").CountAsync());
    }

    [Fact]
    public async Task Text_that_was_sent_is_never_read_as_HTML()
    {
        await using var visit = await atlas.Open("/search/?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)> xqzzyv"));
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync("<img");
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
    }

    [Fact]
    public async Task Without_script_the_form_leads_to_lists_of_states_questions_and_terms()
    {
        await using var visit = await atlas.Open("/", Reader.OnLaptop with { Script = false });
        await visit.Page.Locator("#site-search").FillAsync("ohio");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/search/?q=ohio");
        Assert.Equal(atlas.Atlas.States.Length, await visit.Page.Locator("section[aria-labelledby=search-states] li").CountAsync());
        Assert.Equal(atlas.Atlas.Codebook.Questions.Length + atlas.Atlas.Codebook.Requirements.Length, await visit.Page.Locator("section[aria-labelledby=search-questions] li").CountAsync());
        Assert.Equal(atlas.Atlas.Glossary.Length, await visit.Page.Locator("section[aria-labelledby=search-terms] li").CountAsync());
    }

    [Fact]
    public async Task On_a_phone_a_link_leads_to_search()
    {
        await using var visit = await atlas.Open("/states/ohio/", Reader.OnPhone);
        await visit.Page.Locator(".to-search").ClickAsync();
        await visit.Arrives("/search/");
    }

    [Fact]
    public async Task No_letter_or_sign_alone_is_a_shortcut()
    {
        // WCAG 2.1.4: whoever dictates, or touches a key by mistake, stays where they are.
        await using var visit = await atlas.Open("/states/ohio/");
        foreach (var key in new[] { "/", "s", "?", "k" })
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal("BODY", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.Equal("/states/ohio/", await visit.Place());
    }

    [Fact]
    public async Task Where_there_are_more_results_than_are_kept_it_says_so()
    {
        await using var visit = await atlas.Open("/search/?q=training");
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync(new Regex(@"^The best 300 of \d{3,} results for “training”$"));
    }

    [Fact]
    public async Task Words_of_an_address_are_quoted_in_short()
    {
        await using var visit = await atlas.Open($"/search/?q={new string('x', 2_000)}");
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToHaveTextAsync(new Regex("^Nothing found for “x{80}…”\\.$"));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Results_keep_every_rule_of_axe(ColorScheme scheme)
    {
        await using var visit = await atlas.Open("/search/?q=does%20ohio%20medicaid%20pay%20for%20peers", Reader.OnLaptop with { Scheme = scheme });
        await visit.Page.Locator(".found li").First.WaitForAsync();
        await visit.KeepsEveryRule();
    }

    [Fact]
    public async Task The_open_list_keeps_every_rule_of_axe()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("ohio copay");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.KeepsEveryRule(targets: false);
    }
}
