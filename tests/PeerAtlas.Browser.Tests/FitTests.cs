using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>Pages fit the window, the zoom and the text that a reader chooses (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
public sealed class FitTests(AtlasInBrowser atlas)
{
    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    private const string LargeText = "html { font-size: 200% !important }";

    // The page is too wide, or an element sticks out of it or hides a part of its text.
    private const string Misfits =
        """
        () => {
          const found = [];
          const name = e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}.${e.getAttribute('class') ?? ''} "${e.textContent.trim().slice(0, 40)}"`;
          const html = document.documentElement;
          if (html.scrollWidth > innerWidth) found.push(`the page is ${html.scrollWidth} px wide in a window of ${innerWidth}`);
          const unseen = e => e !== null && (getComputedStyle(e).clipPath === 'inset(50%)' || unseen(e.parentElement));
          const hidden = e => e.closest('.skip, svg') !== null || unseen(e);
          for (const e of document.body.querySelectorAll('*')) {
            const box = e.getBoundingClientRect();
            if (hidden(e) || box.width === 0) continue;
            if (box.right > innerWidth + 1 || box.left < -1) found.push(`sticks out to ${Math.round(box.right)}: ${name(e)}`);
            const clips = getComputedStyle(e).overflowX !== 'visible' || getComputedStyle(e).overflowY !== 'visible';
            if (clips && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) found.push(`hides text: ${name(e)}`);
          }
          return found.slice(0, 8);
        }
        """;

    public static TheoryData<string> Pages => Kinds.All;

    public static TheoryData<string> MainPages => Kinds.Main;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_never_scrolls_sideways(string path)
    {
        await using var visit = await atlas.Open(path);
        var misfits = new List<string>();
        foreach (var width in (int[])[1440, 1280, 768, 360, 320])
        {
            await visit.Page.SetViewportSizeAsync(width, 740);
            misfits.AddRange((await visit.Page.EvaluateAsync<string[]>(Misfits)).Select(misfit => $"at {width}: {misfit}"));
        }

        Findings.None(misfits);
    }

    [Theory]
    [MemberData(nameof(MainPages))]
    public async Task Wider_spacing_of_text_hides_nothing(string path)
    {
        await using var visit = await atlas.Open(path, new Reader(320, 640));
        await Restyle(visit, TextSpacing);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(Misfits));
    }

    [Theory]
    [MemberData(nameof(MainPages))]
    public async Task Text_of_twice_the_size_hides_nothing(string path)
    {
        await using var visit = await atlas.Open(path);
        await Restyle(visit, LargeText);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(Misfits));
    }

    private static async Task Restyle(Visit visit, string css) => await visit.Page.EvaluateAsync(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }", css);
}
