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
        var expected = await visit.Page.EvaluateAsync<int[]>(
            "() => ['table', 'tr', 'tbody th', 'thead th', 'td:not(:empty)'].map(kind => document.querySelectorAll(kind).length)");
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
                return !cell.dataset.label || label.content !== JSON.stringify(cell.dataset.label) || label.display !== 'block';
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
