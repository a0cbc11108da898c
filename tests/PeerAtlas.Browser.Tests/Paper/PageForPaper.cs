using System.Text.Json;
using PeerAtlas.Browser.Tests.Running;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>What a page shows for print.</summary>
/// <param name="Lines">Its text, line by line, with all folds open but those of which a reader chooses, and without what only screen readers are told.</param>
/// <param name="Tables">The tables among it.</param>
/// <param name="Controls">Buttons and fields that would be printed.</param>
/// <param name="Headings">The words of its headings, with the line below one that says what an absent date means.</param>
internal sealed record PageForPaper(string[] Lines, PaperTable[] Tables, string[] Controls, string[] Headings)
{
    // About what a sheet of Letter paper leaves between its margins, in CSS pixels.
    private static readonly Reader Paper = new(728, 960);

    private const string Look =
        """
        () => {
          // What the style sheet writes becomes text, so that it stands where it is printed.
          const quoted = (e, part) => {
            const style = getComputedStyle(e, part);
            return style.position === 'absolute' || style.display === 'none' ? '' : (style.content.split(' / ')[0].match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(JSON.parse).join('');
          };
          const written = e => {
            const [before, after] = [quoted(e, '::before'), quoted(e, '::after')];
            if (before) e.prepend(before);
            if (after) e.append(after);
          };
          const shown = e => e.getClientRects().length > 0;
          for (const fold of document.querySelectorAll('details:not(.by-topic)')) fold.open = true;
          for (const e of document.querySelectorAll('body *')) {
            if (getComputedStyle(e).clipPath === 'inset(50%)') e.style.display = 'none';
            if (!(e instanceof SVGElement)) written(e);
          }
          // The name above a group of rows stands elsewhere on the page too, and tells of no row.
          const rows = part => [...part?.rows ?? []].filter(shown).filter(row => row.cells[0]?.scope !== 'rowgroup').map(row => row.innerText);
          return JSON.stringify({
            lines: document.body.innerText.split('\n').filter(line => line.trim() !== ''),
            tables: [...document.querySelectorAll('table')].filter(shown).map(table => ({
              caption: table.caption?.textContent ?? '',
              heads: [...table.tHead?.rows ?? []].filter(shown).flatMap(row => [...row.cells].map(cell => cell.innerText)),
              rows: [...table.tBodies].flatMap(rows),
            })),
            headings: [...document.querySelectorAll('main :is(h2, h3, h4)')].filter(shown).flatMap(e => {
              const note = e.parentElement.querySelector(':scope > .undated-note');
              return note && shown(note) ? [e.innerText, `${e.innerText}${note.innerText}`] : [e.innerText];
            }),
            controls: [...document.querySelectorAll('button, input, select, textarea, iframe')].filter(shown).map(e => e.outerHTML.slice(0, 120)),
          });
        }
        """;

    public static async Task<PageForPaper> Of(AtlasInBrowser atlas, string path)
    {
        await using var visit = await atlas.Open(path, Paper);
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        return JsonSerializer.Deserialize<PageForPaper>(await visit.Page.EvaluateAsync<string>(Look), JsonSerializerOptions.Web)!;
    }
}
