using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>Tables on phones: each row a block with its labels, and still a table to a screen reader.</summary>
public sealed class PhoneTableTests(AtlasInBrowser atlas)
{
    [Theory]
    [InlineData(Kinds.States)]
    [InlineData(Kinds.Question)]
    [InlineData(Kinds.Billing)]
    [InlineData(Kinds.State)]
    [InlineData("/advocacy/scorecard/")]
    [InlineData("/advocacy/criteria/training-hours/")]
    public async Task A_screen_reader_still_meets_a_table_with_rows_cells_and_headers(string path)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        await visit.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }");
        await visit.UntilLaidOut();
        var expected = await visit.Page.EvaluateAsync<int[]>(
            "() => ['table', 'tr', 'tbody th', 'thead th', 'td'].map(kind => document.querySelectorAll(kind).length)");
        var spoken = await SpokenRoles(visit);
        Assert.Equal(expected, ((string[])["table", "row", "rowheader", "columnheader", "cell"]).Select(role => spoken.Count(role.Equals)));
    }

    [Theory]
    [InlineData(Kinds.States)]
    [InlineData(Kinds.Question)]
    [InlineData(Kinds.Requirement)]
    [InlineData(Kinds.Billing)]
    [InlineData("/advocacy/scorecard/")]
    public async Task Every_cell_shows_the_label_of_its_column(string path)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.stack td:not(:empty)')]
              .filter(cell => {
                const label = getComputedStyle(cell, '::before');
                return !cell.dataset.label || label.content !== `${JSON.stringify(cell.dataset.label)} / ""` || label.display !== 'block';
              })
              .map(cell => cell.outerHTML.slice(0, 120))
            """));
    }

    [Fact]
    public async Task On_a_laptop_the_header_stays_in_view_and_no_label_is_repeated()
    {
        await using var visit = await atlas.Open(Kinds.States);
        await visit.Page.EvaluateAsync("() => document.querySelector('tbody tr:nth-child(30)').scrollIntoView({ behavior: 'instant' })");
        await Assertions.Expect(visit.Page.Locator("thead th").First).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal("none", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('td'), '::before').content"));
    }

    [Theory]
    [InlineData(Kinds.States)]
    [InlineData(Kinds.Certification)]
    [InlineData("/advocacy/scorecard/")]
    public async Task A_screen_reader_meets_as_many_cells_in_each_row_as_there_are_columns_and_hears_each_label_from_the_header_alone(string path)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main table tbody tr')]
              .filter(row => row.checkVisibility() && ([...row.cells].some(cell => !cell.checkVisibility())
                || [...row.cells].some(cell => !['none', ''].includes(getComputedStyle(cell, '::before').content) && !getComputedStyle(cell, '::before').content.endsWith(' / ""'))))
              .map(row => row.outerHTML.slice(0, 160))
            """));
    }

    private static async Task<List<string>> SpokenRoles(Visit visit)
    {
        var devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var tree = await devtools.SendAsync("Accessibility.getFullAXTree");
        return
        [
            .. tree!.Value.GetProperty("nodes").EnumerateArray()
                .Where(node => !node.GetProperty("ignored").GetBoolean())
                .Select(node => node.GetProperty("role").GetProperty("value").GetString()!),
        ];
    }
}
