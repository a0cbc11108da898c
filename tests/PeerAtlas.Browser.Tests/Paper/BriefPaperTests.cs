using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A brief is one sheet of paper, and all of it is on it, whoever prints it.</summary>
public sealed class BriefPaperTests(AtlasInBrowser atlas, Presses presses)
{
    [Theory]
    [InlineData(Engine.Chromium)]
    [InlineData(Engine.Firefox)]
    public async Task Every_brief_is_one_whole_sheet(Engine engine)
    {
        List<string> findings = [];
        foreach (var path in atlas.Atlas.States.Select(state => $"/states/{state.Slug}/brief/"))
        {
            var page = await presses.Page(atlas, path);
            foreach (var sheet in (Sheet[])[Sheet.Letter, Sheet.A4])
            {
                var printed = await presses.Print(engine, atlas, path, sheet);
                var lost = string.Join(' ', printed.Lost(page.Lines));
                if (lost.Length > 0 || printed.CutOff.Length > 0 || printed.Sheets.Length != 1)
                {
                    findings.Add($"{path} on {sheet.Name}: {printed.Sheets.Length} sheets, without: {lost}{printed.CutOff}");
                }
            }
        }

        Findings.None(findings);
    }
}
