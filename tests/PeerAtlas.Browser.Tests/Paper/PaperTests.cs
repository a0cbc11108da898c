using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A page of every kind on paper: all of its words, its tables as tables, and nothing that only a screen can use.</summary>
public sealed class PaperTests(AtlasInBrowser atlas, Presses presses)
{
    private static readonly string[] MarksOfControls = ["↕", "↑", "↓", "▶", "▸", "▾", "▼"];

    public static TheoryData<Engine, string> Pages { get; } = InBoth(Kinds.All);

    public static TheoryData<Engine, string> MainPages { get; } = InBoth(Kinds.Main);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Every_word_is_on_Letter_paper_and_every_column_has_its_name(Engine engine, string path) => IsWhole(engine, path, Sheet.Letter);

    [Theory]
    [MemberData(nameof(MainPages))]
    public Task Every_word_is_on_A4_paper_and_every_column_has_its_name(Engine engine, string path) => IsWhole(engine, path, Sheet.A4);

    private async Task IsWhole(Engine engine, string path, Sheet sheet)
    {
        var page = await presses.Page(atlas, path);
        var printed = await presses.Print(engine, atlas, path, sheet);
        var lost = string.Join(' ', printed.Lost(page.Lines));
        Findings.None(
        [
            .. lost.Length == 0 ? Array.Empty<string>() : [$"not on paper: {lost}"],
            .. printed.CutOff.Length == 0 ? Array.Empty<string>() : [$"beyond the edge of the paper: {printed.CutOff}"],
            .. page.Tables.SelectMany(table => table.Unnamed(printed, page)),
            .. page.Controls.Select(control => $"a control: {control}"),
            // Firefox has no rule that keeps a heading with what follows it; the style sheet leads most of them on.
            .. engine == Engine.Firefox ? [] : page.Headings.Select(Ink.Of).Where(heading => heading.Any(char.IsLetter) && printed.Sheets.Any(sheet => sheet.EndsWith(heading, StringComparison.Ordinal)))
                .Select(heading => $"a heading parted from what it heads: {heading}"),
            .. MarksOfControls.Where(mark => printed.Sheets.Any(text => text.Contains(mark, StringComparison.Ordinal))).Select(mark => $"a mark of a control: {mark}"),
        ]);
    }

    private static TheoryData<Engine, string> InBoth(TheoryData<string> pages) =>
        [.. Enum.GetValues<Engine>().SelectMany(engine => pages.Select(page => (engine, page.Data)))];
}
