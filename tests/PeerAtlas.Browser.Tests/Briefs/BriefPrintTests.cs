using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Briefs;

/// <summary>A brief is one sheet of paper.</summary>
public sealed partial class BriefPrintTests(AtlasInBrowser atlas)
{
    // That every brief is one whole sheet is looked at in two engines by BriefPaperTests.
    [Fact]
    public async Task The_paper_is_Letter_paper_as_the_brief_asks()
    {
        await using var visit = await atlas.Open("/states/michigan/brief/");
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(PageOfPdf().Matches(pdf));
        Assert.Matches(LetterPaper(), pdf);
    }

    [Fact]
    public async Task Nothing_on_the_paper_is_smaller_than_9_points_and_nothing_of_the_site_is_around_it()
    {
        await using var visit = await atlas.Open("/states/michigan/brief/");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.brief, .brief *')]
              .filter(e => !e.closest('.visually-hidden') && parseFloat(getComputedStyle(e).fontSize) < 11.99)
              .map(e => `${e.outerHTML.slice(0, 80)}: ${getComputedStyle(e).fontSize}`)
            """));
        foreach (var part in (string[])[".site-header", ".site-footer", ".trail", ".brief-hint"])
        {
            await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator(part)).ToBeHiddenAsync();
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageOfPdf();

    // 8.5 by 11 inches in points.
    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 612(\.\d+)? 79[12](\.\d+)?\s*\]")]
    private static partial Regex LetterPaper();
}
