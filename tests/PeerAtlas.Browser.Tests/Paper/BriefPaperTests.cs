using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A brief is one sheet of paper, and all of it is on it, whoever prints it.</summary>
public sealed class BriefPaperTests(AtlasInBrowser atlas, Presses presses)
{
    [Theory]
    [InlineData(Engine.Chromium)]
    [InlineData(Engine.Firefox)]
    public async Task Every_brief_is_one_whole_sheet_of_Letter_paper(Engine engine)
    {
        List<string> findings = [];
        foreach (var path in Paths)
        {
            findings.AddRange(await Findings(engine, path, Sheet.Letter));
        }

        Running.Findings.None(findings);
    }

    [Theory]
    [InlineData(Engine.Chromium)]
    [InlineData(Engine.Firefox)]
    public async Task The_longest_briefs_are_one_whole_sheet_of_A4_paper(Engine engine)
    {
        List<(string Path, int Length)> briefs = [];
        foreach (var path in Paths)
        {
            briefs.Add((path, (await presses.Page(atlas, path)).Lines.Sum(line => line.Length)));
        }

        List<string> findings = [];
        foreach (var (path, _) in briefs.OrderByDescending(brief => brief.Length).Take(8))
        {
            findings.AddRange(await Findings(engine, path, Sheet.A4));
        }

        Running.Findings.None(findings);
    }

    private IEnumerable<string> Paths => atlas.Atlas.States.Select(state => $"/states/{state.Slug}/brief/");

    private async Task<IEnumerable<string>> Findings(Engine engine, string path, Sheet sheet)
    {
        var printed = await presses.Print(engine, atlas, path, sheet);
        var lost = string.Join(' ', printed.Lost((await presses.Page(atlas, path)).Lines));
        return lost.Length == 0 && printed.CutOff.Length == 0 && printed.Sheets.Length == 1
            ? []
            : [$"{path}: {printed.Sheets.Length} sheets, without: {lost}{printed.CutOff}"];
    }
}
