using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Comparing;

/// <summary>Two to five states side by side.</summary>
public sealed class CompareTests(AtlasInBrowser atlas)
{
    private const string Heads = "[...document.querySelector('.result table').tHead.rows[0].cells].slice(1).map(cell => cell.innerText)";
    private const string Ready = "!document.querySelector('[data-part=tools]').hidden";
    private const string Rows = "[...document.querySelectorAll('.result tr[data-row]')].map(row => `${row.closest('table').dataset.table}/${row.dataset.row}/${row.dataset.verdict}`)";

    [Fact]
    public async Task States_are_picked_by_typing_and_from_the_list_and_the_address_holds_them()
    {
        await using var visit = await atlas.Open("/compare/");
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Add a state" }).FillAsync("idah");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("/compare/?states=idaho", await visit.Place());
        await visit.Page.Locator(".state-list a", new() { HasTextString = "Wyoming" }).ClickAsync();
        await visit.Until(Ready);
        Assert.Equal("/compare/?states=idaho,wyoming", await visit.Place());
        Assert.Equal(["Idaho", "Wyoming"], await visit.Page.EvaluateAsync<string[]>(Heads));
        Findings.None(visit.Troubles);
    }

    [Theory]
    [InlineData(1280, ".country")]
    [InlineData(360, ".tiles")]
    public async Task States_are_picked_from_the_map_which_shows_those_that_are_chosen(int width, string map)
    {
        await using var visit = await atlas.Open("/compare/", Reader.OnPhone with { Width = width });
        await visit.Page.Locator(".pick-map summary").ClickAsync();
        foreach (var slug in new[] { "wyoming", "delaware" })
        {
            await visit.Page.Locator($"{map} a[data-slug={slug}]").FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        await visit.Until(Ready);
        Assert.Equal("/compare/?states=wyoming,delaware", await visit.Place());
        Assert.Equal(
            ["delaware", "wyoming"],
            await visit.Page.EvaluateAsync<string[]>("map => [...document.querySelectorAll(`${map} a[aria-current=true]`)].map(link => link.dataset.slug).sort()", map));
        Assert.Contains("Wyoming and Delaware", await Status(visit), StringComparison.Ordinal);
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task What_differs_stands_before_what_cannot_be_compared_yet()
    {
        const string Orders = """
            selector => [...document.querySelectorAll(selector)].map(table => [...table.querySelectorAll('tr[data-row]')].map(row => row.dataset.verdict).filter((verdict, index, all) => verdict !== all[index - 1]).join(' '))
            """;
        await using var pair = await atlas.Open("/compare/idaho-vs-new-york/");
        await using var visit = await Compare("states=idaho,new-york");
        foreach (var order in (await pair.Page.EvaluateAsync<string[]>(Orders, "table.compare")).Concat(await visit.Page.EvaluateAsync<string[]>(Orders, "table.compare")))
        {
            Assert.Matches("^(differ ?)?(worded ?)?(incomplete ?)?(unknown)?$|^same$|^$", order);
        }
    }

    [Fact]
    public async Task An_address_that_is_sent_shows_the_same_as_it_did_where_it_was_made()
    {
        await using var visit = await Compare("states=wyoming,idaho,ohio");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Workforce" }).UncheckAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Documents" }).UncheckAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Show only what differs" }).CheckAsync();
        await visit.Until(Ready);
        var address = await visit.Place();
        var rows = await visit.Page.EvaluateAsync<string[]>(Rows);
        Assert.StartsWith("/compare/?states=wyoming,idaho,ohio&topics=medicaid,certification,training,", address, StringComparison.Ordinal);
        Assert.EndsWith("&only=differences", address, StringComparison.Ordinal);

        await using var other = await atlas.Open(address);
        await other.Until(Ready);
        await OpenAll(other);
        Assert.Equal(rows, await other.Page.EvaluateAsync<string[]>(Rows));
        Assert.Equal(["Wyoming", "Idaho", "Ohio"], await other.Page.EvaluateAsync<string[]>(Heads));
        Assert.True(await other.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Show only what differs" }).IsCheckedAsync());
        Assert.False(await other.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Documents" }).IsCheckedAsync());
    }

    [Fact]
    public async Task The_back_button_takes_a_step_back()
    {
        await using var visit = await Compare("states=idaho,wyoming");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove Wyoming" }).ClickAsync();
        await visit.Until("document.querySelector('[data-part=result]').childElementCount === 0");
        await visit.Page.GoBackAsync();
        await visit.Until(Ready);
        Assert.Equal(["Idaho", "Wyoming"], await visit.Page.EvaluateAsync<string[]>(Heads));
    }

    [Fact]
    public async Task States_are_moved_and_removed_by_keyboard_and_each_step_is_announced()
    {
        await using var visit = await Compare("states=idaho,wyoming,ohio");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Move Ohio left" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Until(Ready);
        Assert.Equal("/compare/?states=idaho,ohio,wyoming", await visit.Place());
        Assert.Equal(["Idaho", "Ohio", "Wyoming"], await visit.Page.EvaluateAsync<string[]>(Heads));
        Assert.Contains("Ohio moved to place 2 of 3.", await Status(visit), StringComparison.Ordinal);
        Assert.Equal("Move Ohio left", await Focused(visit));

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Until(Ready);
        Assert.Equal("Move Ohio right", await Focused(visit));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove Ohio" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Until(Ready);
        Assert.Equal("/compare/?states=idaho,wyoming", await visit.Place());
        Assert.Contains("Ohio removed.", await Status(visit), StringComparison.Ordinal);
        Assert.Equal("Remove Idaho", await Focused(visit));
    }

    [Fact]
    public async Task A_state_that_comes_late_leaves_the_keyboard_where_it_has_gone_to()
    {
        await using var visit = await Compare("states=idaho,wyoming");
        TaskCompletionSource here = new();
        await visit.Page.RouteAsync("**/api/v1/states/ohio.json", async route =>
        {
            await here.Task;
            await route.ContinueAsync();
        });
        await visit.Page.Locator("[data-part=name]").FillAsync("ohio");
        await visit.Page.Keyboard.PressAsync("Enter");
        var head = visit.Page.Locator("table.glance thead a", new() { HasTextString = "Wyoming" });
        await head.FocusAsync();
        here.SetResult();
        await visit.Until(Ready);
        Assert.Equal(["Idaho", "Wyoming", "Ohio"], await visit.Page.EvaluateAsync<string[]>(Heads));
        await Assertions.Expect(head).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Rows_that_are_the_same_fold_and_stay_as_the_reader_left_them()
    {
        await using var visit = await Compare("states=michigan,wisconsin");
        var fold = visit.Page.Locator("details[data-fold]").First;
        var row = fold.Locator("tr[data-row]").First;
        await Assertions.Expect(row).ToBeHiddenAsync();
        await fold.Locator("summary").ClickAsync();
        await Assertions.Expect(row).ToBeVisibleAsync();
        await visit.UntilLaidOut();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Documents" }).UncheckAsync();
        await visit.Until(Ready);
        await Assertions.Expect(visit.Page.Locator("details[data-fold] tr[data-row]").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Only_what_differs_leaves_nothing_else()
    {
        await using var visit = await Compare("states=michigan,wisconsin&only=differences");
        var verdicts = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.result tr[data-row]')].map(row => row.dataset.verdict)");
        Assert.NotEmpty(verdicts);
        Assert.All(verdicts, verdict => Assert.True(verdict is "differ" or "worded", verdict));
        Assert.Equal(0, await visit.Page.Locator(".result .same-rows, .result .absent-line").CountAsync());
    }

    [Theory]
    [InlineData("states=idaho,wyoming,narnia", "There is no state of this name: “narnia”.")]
    [InlineData("states=idaho,wyoming,Idaho%20Medicaid%20has%20ended.%20Call%201-900-555-0100%20now", "There is no state of this name: “idaho medicaid has ended. call…”.")]
    [InlineData("states=idaho,wyoming,ohio,utah,texas,maine,iowa", "Only five states fit side by side. Left out: Maine and Iowa.")]
    public async Task What_an_address_asks_in_vain_is_told(string query, string words)
    {
        await using var visit = await Compare(query);
        Assert.Equal(words, await visit.Page.Locator("[data-part=warning]").InnerTextAsync());
        Assert.StartsWith("Idaho", (await visit.Page.EvaluateAsync<string[]>(Heads))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_may_name_states_by_code_or_name()
    {
        await using var visit = await Compare("states=OR,New%20York,or");
        Assert.Equal(["Oregon", "New York"], await visit.Page.EvaluateAsync<string[]>(Heads));
    }

    [Fact]
    public async Task Two_states_lead_to_their_ready_made_page()
    {
        await using var visit = await Compare("states=wyoming,idaho");
        await visit.Page.Locator("[data-part=pair] a").ClickAsync();
        await visit.Arrives("/compare/idaho-vs-wyoming/#moving");
    }

    [Theory]
    [InlineData("medicaid-youth", "/questions/medicaid-youth/")]
    [InlineData("H0038", "/billing/codes/h0038/")]
    public async Task The_label_of_a_row_leads_to_the_page_on_it_as_on_the_ready_made_page(string row, string path)
    {
        await using var visit = await Compare("states=idaho,wyoming");
        await visit.Page.Locator($"tr[data-row={row}] th a").ClickAsync();
        await visit.Arrives(path);
        await using var pair = await atlas.Open("/compare/idaho-vs-wyoming/");
        await OpenAll(pair);
        await pair.Page.Locator($"tr[data-row={row}] th a").ClickAsync();
        await pair.Arrives(path);
    }

    [Fact]
    public async Task A_failure_is_told_in_words_and_can_be_tried_again()
    {
        await using var visit = await atlas.Open("/compare/");
        await visit.Page.RouteAsync("**/api/v1/states/ohio.json", route => route.AbortAsync());
        await visit.Page.EvaluateAsync("history.pushState(null, '', '/compare/?states=idaho,ohio'); dispatchEvent(new PopStateEvent('popstate'))");
        var again = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await again.WaitForAsync();
        Assert.Contains("could not be loaded", await Status(visit), StringComparison.Ordinal);
        await visit.Page.UnrouteAllAsync();
        await again.ClickAsync();
        await visit.Until(Ready);
        Assert.Equal(["Idaho", "Ohio"], await visit.Page.EvaluateAsync<string[]>(Heads));
    }

    [Theory]
    [InlineData("idaho", "wyoming")]
    [InlineData("idaho", "new-york")]
    [InlineData("alabama", "arkansas")]
    [InlineData("alaska", "south-dakota")]
    [InlineData("district-of-columbia", "maryland")]
    [InlineData("connecticut", "kentucky")]
    [InlineData("michigan", "wisconsin")]
    [InlineData("texas", "washington")]
    public async Task The_script_says_of_every_row_what_the_ready_made_page_says(string first, string second)
    {
        // The ready-made page numbers a source as its state's page does, the script by what is chosen.
        const string Cells = """
            selector => [...document.querySelectorAll(selector)].filter(row => row.dataset.verdict !== '').map(row => [
              row.dataset.row, row.dataset.verdict, row.cells[0].querySelector('.verdict')?.textContent,
              ...[...row.cells].slice(1).map(cell => cell.textContent.replace(/\[[A-Z]{2} \d+\]|\s/g, '')),
            ].join(' / ')).sort()
            """;
        await using var pair = await atlas.Open($"/compare/{first}-vs-{second}/");
        var expected = await pair.Page.EvaluateAsync<string[]>(Cells, "table.compare tbody tr");
        await using var visit = await Compare($"states={first},{second}");
        var found = await visit.Page.EvaluateAsync<string[]>(Cells, ".result tbody tr");
        Assert.Contains(expected, row => row.StartsWith("undefined", StringComparison.Ordinal) || row.StartsWith(" / ", StringComparison.Ordinal));
        Findings.None(expected.Except(found).Select(row => $"only on the page: {row}").Concat(found.Except(expected).Select(row => $"only by script: {row}")));
        Assert.Equal(expected.Length, found.Length);
    }

    [Theory]
    [InlineData("/compare/?states=idaho,wyoming")]
    [InlineData("/compare/?states=idaho,wyoming,ohio,new-york,texas")]
    [InlineData("/compare/idaho-vs-new-york/")]
    public async Task On_a_phone_the_page_never_scrolls_sideways(string path)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        await visit.Until("document.querySelector('tr[data-row]')");
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 361);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.compare td, .compare th')].filter(cell => cell.getBoundingClientRect().right > 362).length"));
    }

    [Fact]
    public async Task On_a_phone_two_of_five_states_stand_side_by_side_and_a_reader_says_which()
    {
        const string Shown = "[...document.querySelectorAll('tr[data-glance=medicaid-youth] td')].filter(cell => cell.checkVisibility()).sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left).map(cell => cell.dataset.label)";
        await using var visit = await atlas.Open("/compare/?states=idaho,wyoming,ohio,utah,texas", Reader.OnPhone);
        await visit.Until(Ready);
        Assert.Equal(["Idaho", "Wyoming"], await visit.Page.EvaluateAsync<string[]>(Shown));
        await visit.Page.GetByLabel("State on the left").SelectOptionAsync("Texas");
        Assert.Equal(["Texas", "Wyoming"], await visit.Page.EvaluateAsync<string[]>(Shown));
        await visit.Page.GetByLabel("State on the right").SelectOptionAsync("Texas");
        Assert.Equal(["Idaho", "Texas"], await visit.Page.EvaluateAsync<string[]>(Shown));
    }

    [Fact]
    public async Task On_a_phone_two_states_stand_side_by_side_under_names_that_stay_in_view()
    {
        await using var visit = await atlas.Open("/compare/idaho-vs-wyoming/", Reader.OnPhone);
        await OpenAll(visit);
        await visit.Page.EvaluateAsync("document.querySelector('tr[data-row=medicaid-youth] td').scrollIntoView({ block: 'center', behavior: 'instant' })");
        await visit.UntilStill();
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            """
            () => {
              const [one, other] = document.querySelectorAll('tr[data-row=medicaid-youth] td');
              const head = one.closest('table').tHead.getBoundingClientRect();
              return one.getBoundingClientRect().top === other.getBoundingClientRect().top
                && one.getBoundingClientRect().right <= other.getBoundingClientRect().left && head.top >= 0 && head.bottom < 120;
            }
            """));
    }

    [Theory]
    [InlineData("/compare/?states=idaho,wyoming,ohio", 1280)]
    [InlineData("/compare/?states=district-of-columbia,west-virginia,new-hampshire,south-carolina,massachusetts", 1000)]
    [InlineData("/compare/idaho-vs-new-york/", 1000)]
    [InlineData("/compare/district-of-columbia-vs-west-virginia/", 360)]
    [InlineData("/compare/?states=district-of-columbia,west-virginia,new-hampshire,south-carolina,massachusetts", 360)]
    public async Task The_names_of_states_and_of_the_row_stay_in_view_in_the_middle_of_a_long_row(string path, int width)
    {
        await using var visit = await atlas.Open(path, new Reader(width, 740));
        await visit.Until("document.querySelector('tr[data-row]')");
        await OpenAll(visit);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const height = element => element.getBoundingClientRect().height;
              const rows = [...document.querySelectorAll('table.compare tbody tr[data-row]')].filter(row => row.checkVisibility({ contentVisibilityAuto: true }) && height(row) > 450);
              const findings = rows.length > 0 ? [] : ['no row is long'];
              for (const row of rows) {
                scrollTo({ top: scrollY + row.getBoundingClientRect().top + height(row) / 2, behavior: 'instant' });
                for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
                const say = what => findings.push(`${row.textContent.trim().slice(0, 40)}: ${what}`);
                const words = document.createRange();
                words.selectNodeContents(row.querySelector('th a') ?? row.querySelector('.row-head'));
                const label = words.getBoundingClientRect();
                const head = row.closest('table').tHead;
                const name = height(head) > 1 ? head.querySelector('a').getBoundingClientRect() : { top: 0, bottom: 0 };
                if (name.top < 0) say(`the names of the states are at ${name.top}`);
                if (label.top < name.bottom) say(`its label at ${label.top} is under the names of the states, which end at ${name.bottom}`);
                if (document.elementFromPoint(label.left + 5, label.top + 8)?.closest('tr') !== row) say('its label is covered');
                const verdict = row.querySelector('.verdict')?.getBoundingClientRect();
                if (verdict?.top < label.bottom - 1) say(`its verdict at ${verdict.top} is over its label, which ends at ${label.bottom}`);
              }
              return findings;
            }
            """));
    }

    [Fact]
    public async Task Print_shows_every_row_those_in_folds_too_and_no_controls()
    {
        await using var visit = await Compare("states=michigan,wisconsin&topics=medicaid");
        const string All = "[...document.querySelectorAll('.result tr[data-row]')].map(row => row.dataset.row)";
        const string Visible = "[...document.querySelectorAll('.result tr[data-row]')].filter(row => row.checkVisibility({ contentVisibilityAuto: true })).map(row => row.dataset.row)";
        var rows = await visit.Page.EvaluateAsync<string[]>(All);
        Assert.NotEqual(rows, await visit.Page.EvaluateAsync<string[]>(Visible));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.UntilLaidOut();
        Assert.Equal(rows, await visit.Page.EvaluateAsync<string[]>(Visible));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('#compare button, #compare input, #compare summary, .pick')].filter(control => control.checkVisibility() && !control.closest('.result')).length"));
    }

    [Theory]
    [InlineData("/compare/idaho-vs-new-york/")]
    [InlineData("/compare/?states=idaho,new-york,ohio")]
    public async Task Each_source_that_is_printed_has_its_address_or_what_it_is_on_paper_under_the_same_number(string path)
    {
        await using var visit = await atlas.Open(path);
        await visit.Until("document.querySelector('.marked') !== null");
        await OpenAll(visit);
        await visit.Until("!document.querySelector('.marked .unprinted')");
        await visit.UntilStill();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const addresses = new Map([...document.querySelectorAll('.marked li')].map(item => {
                const link = item.querySelector('a');
                const printed = item.checkVisibility() && getComputedStyle(link, '::after').content;
                const isWhole = printed && printed.includes(link.getAttribute('href'));
                const isTold = /; (trade publication|a copy)\.$/.test(item.textContent.trim());
                return [item.textContent.trim().split(']')[0] + ']', item.checkVisibility() && isWhole !== isTold ? link.href : null];
              }));
              const cited = [...document.querySelectorAll('tr[data-row] .surety a')].filter(link => link.checkVisibility());
              if (cited.length < 20) return [`only ${cited.length} sources are cited`];
              return cited.filter(link => addresses.get(link.querySelector('.note-number')?.textContent) !== link.href)
                .map(link => `${link.textContent}: ${link.href}`);
            }
            """));
    }

    [Fact]
    public async Task Without_script_a_pair_of_states_can_be_read_whole()
    {
        await using var visit = await atlas.Open("/compare/", Reader.OnPhone with { Script = false });
        Assert.Equal(0, await visit.Page.Locator("#compare button:visible, #compare input:visible").CountAsync());
        await visit.Page.Locator(".state-list a", new() { HasTextString = "Wyoming" }).ClickAsync();
        await visit.Arrives("/compare/wyoming/");
        await visit.Page.Locator(".state-list a[href$='/']", new() { HasTextString = "Idaho" }).ClickAsync();
        await visit.Arrives("/compare/idaho-vs-wyoming/");
        await visit.Page.Locator("summary", new() { HasTextString = "Medicaid coverage" }).ClickAsync();
        var row = visit.Page.Locator("tr[data-row=medicaid-mental-health]");
        await Assertions.Expect(row.Locator(".verdict")).Not.ToBeEmptyAsync();
        await Assertions.Expect(row.Locator("td").Nth(0).Locator(".says").First).ToHaveTextAsync(atlas.FirstAnswerOf("idaho").TrimEnd('.'));
        await Assertions.Expect(row.Locator("td").Nth(1).Locator(".says").First).ToHaveTextAsync(atlas.FirstAnswerOf("wyoming").TrimEnd('.'));
        var fold = visit.Page.Locator("details.same-rows").First;
        await fold.Locator("summary").ClickAsync();
        await Assertions.Expect(fold.Locator("tr[data-row]").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_address_the_other_way_round_leads_to_the_pair()
    {
        await using var visit = await atlas.Open("/compare/wyoming-vs-idaho/");
        await visit.Arrives("/compare/idaho-vs-wyoming/");
    }

    private async Task<Visit> Compare(string query)
    {
        var visit = await atlas.Open($"/compare/?{query}");
        await visit.Until(Ready);
        await OpenAll(visit);
        return visit;
    }

    private static async Task OpenAll(Visit visit)
    {
        await visit.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('.by-topic, .picking')) fold.open = true; }");
        await visit.UntilLaidOut();
    }

    private static Task<string> Status(Visit visit) => visit.Page.Locator("[data-part=status]").InnerTextAsync();

    private static Task<string> Focused(Visit visit) => visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')");
}
