using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Searching;

/// <summary>The search box of every page, as the combobox pattern of the ARIA Authoring Practices Guide has it.</summary>
public sealed class SearchBoxTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task Nothing_of_search_is_loaded_before_the_box_is_touched()
    {
        await using var visit = await atlas.Open("/");
        ConcurrentQueue<string> requests = [];
        visit.Page.Request += (_, request) => requests.Enqueue(new Uri(request.Url).AbsolutePath);
        await visit.Page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(requests, path => path.Contains("search", StringComparison.Ordinal));
        await visit.TypeToSearch("ohio");
        await Eventually.Contains(requests, path => path == "/search-index.json");
        await Eventually.Contains(requests, path => path.StartsWith("/assets/search-worker.", StringComparison.Ordinal));
        await Eventually.Contains(requests, path => path == "/search-texts.json");
    }

    [Fact]
    public async Task The_texts_are_asked_for_when_the_index_is_there_and_complete_the_open_list()
    {
        await using var visit = await atlas.Open("/");
        var (isIndexHere, isInOrder) = (false, false);
        TaskCompletionSource here = new();
        await visit.Page.Context.RouteAsync("**/search-index.json", async route =>
        {
            await Task.Delay(300);
            isIndexHere = true;
            await route.ContinueAsync();
        });
        await visit.Page.Context.RouteAsync("**/search-texts.json", async route =>
        {
            isInOrder = isIndexHere;
            await here.Task;
            await route.ContinueAsync();
        });
        await visit.TypeToSearch("what is a warmline");
        var first = visit.Page.Locator("[role=option]").First;
        Assert.Equal("", await first.Locator(".found-says").TextContentAsync());
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        here.SetResult();
        await Assertions.Expect(first.Locator(".found-says")).Not.ToHaveTextAsync("");
        Assert.True(isInOrder, "The texts were asked for before the index was there.");
        Assert.Equal("true", await first.GetAttributeAsync("aria-selected"));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task From_the_box_arrows_and_Enter_lead_to_the_answer()
    {
        await using var visit = await atlas.Open("/billing/");
        await visit.TypeToSearch("does ohio medicaid cover recovery coaches?");
        var field = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search" });
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var active = await field.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await visit.Page.Locator($"#{active}").GetAttributeAsync("aria-selected"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/states/ohio/#medicaid-substance-use");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_first_result_tells_the_answer_its_source_and_its_date()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("does medicaid pay for peer support in idaho");
        var first = await visit.Page.Locator("[role=option]").First.InnerTextAsync();
        Assert.Contains("Idaho Medicaid", first, StringComparison.Ordinal);
        Assert.Contains("·", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrows_go_around_and_back_to_the_field()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("copay in ohio");
        var field = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search" });
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Contains("See all", await visit.Page.Locator("[aria-selected=true]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
    }

    [Fact]
    public async Task Escape_closes_the_list_and_then_clears_the_field()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("texas");
        var field = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search" });
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("texas", await field.InputValueAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await field.InputValueAsync());
    }

    [Fact]
    public async Task An_answer_that_comes_late_takes_no_choice_away_and_opens_no_list_that_was_closed()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("medicaid in ohio");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var chosen = visit.Page.Locator("[role=option][aria-selected=true]");
        var address = (await chosen.GetAttributeAsync("href"))!;
        await visit.Page.EvaluateAsync("() => { const field = document.querySelector('#site-search'); field.value += ' '; field.dispatchEvent(new Event('input')); }");
        await Assertions.Expect(visit.Page.Locator(".found-all")).ToHaveAttributeAsync("href", new Regex(@"q=medicaid\+in\+ohio\+$"));
        await Assertions.Expect(chosen).ToHaveAttributeAsync("href", address);
        await Assertions.Expect(visit.Page.Locator("#site-search")).ToHaveAttributeAsync("aria-activedescendant", (await chosen.GetAttributeAsync("id"))!);

        // The list is closed after the question and before its answer.
        await visit.Page.EvaluateAsync(
            """
            async () => {
              const field = document.querySelector('#site-search');
              const answered = new Promise(heard => field.form.addEventListener('search-works', heard, { once: true }));
              field.value = 'texas';
              field.dispatchEvent(new Event('input'));
              field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
              await answered;
            }
            """);
        await visit.UntilLaidOut();
        Assert.True(await visit.Page.Locator(".found-popup").IsHiddenAsync());
        Assert.Equal("false", await visit.Page.Locator("#site-search").GetAttributeAsync("aria-expanded"));
    }

    [Fact]
    public async Task The_number_of_results_is_announced()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("training hours in oregon");
        Assert.Matches(@"^\d+ results\. Use the down arrow", await visit.Page.Locator(".search-box [role=status]").TextContentAsync() ?? "");
    }

    [Fact]
    public async Task Enter_without_a_chosen_result_leads_to_all_results()
    {
        await using var visit = await atlas.Open("/");
        await visit.TypeToSearch("copay");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/search/?q=copay");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        Assert.Empty(visit.Troubles);
    }
}
