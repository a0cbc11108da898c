using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>What is printed of a page.</summary>
/// <param name="Sheets">The letters of each sheet of paper, in the order in which they were written on it (<see cref="Ink"/>).</param>
/// <param name="CutOff">The letters that stand beyond an edge of their sheet.</param>
internal sealed partial record PrintedPage(ImmutableArray<string> Sheets, string CutOff)
{
    // How far the box of a letter may stand out whose ink does not, in points.
    private const double Tolerance = 2;

    public static PrintedPage Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var sheets = ImmutableArray.CreateBuilder<string>();
        var cutOff = "";
        foreach (var page in document.GetPages())
        {
            sheets.Add(Ink.Of(string.Concat(page.Letters.Select(letter => letter.Value))));
            cutOff += string.Concat(page.Letters
                .Where(letter => letter.BoundingBox is var box
                    && (box.Left < -Tolerance || box.Right > page.Width + Tolerance || box.Bottom < -Tolerance || box.Top > page.Height + Tolerance))
                .Select(letter => letter.Value));
        }

        return new PrintedPage(sheets.ToImmutable(), Ink.Of(cutOff));
    }

    /// <summary>The words of some lines that are not printed.</summary>
    /// <remarks>
    /// The longest is looked for first and what is found is used up, so that no word is found in a longer one that is still
    /// looked for. What goes on over the end of a sheet is looked for in halves, down to words and to the parts of an
    /// address or of a word with hyphens between which a line may end.
    /// </remarks>
    public IEnumerable<string> Lost(IEnumerable<string> lines)
    {
        var text = string.Concat(Sheets);
        var sought = new PriorityQueue<string, (int, int)>();
        List<string> lost = [];
        var order = 0;
        Seek(lines);
        while (sought.TryDequeue(out var part, out _))
        {
            if (!TakeOut(ref text, part))
            {
                string[] halves = [.. Halves(part)];
                Seek(halves);
                lost.AddRange(halves.Length == 0 ? [part] : []);
            }
        }

        return lost;

        // Of two that are equally long the one that the page has first, for the sheet has it first too.
        void Seek(IEnumerable<string> parts)
        {
            foreach (var part in parts)
            {
                sought.Enqueue(part, (-Ink.Of(part).Length, order++));
            }
        }
    }

    private static IEnumerable<string> Halves(string part)
    {
        var whole = part.Trim();
        var places = WhereALineMayEnd().Matches(whole) is { Count: > 0 } spaces ? spaces : WhereAWordMayEnd().Matches(whole);
        if (places.Count == 0)
        {
            return [];
        }

        var middle = places.MinBy(place => Math.Abs((whole.Length / 2) - place.Index))!;
        var end = middle.Index + middle.Length;
        return [whole[..end], whole[end..]];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhereALineMayEnd();

    // Unicode Standard Annex 14: also between a closing bracket and an opening one.
    [GeneratedRegex(@"(?<=[\w:])[-/.]+(?=\w)|(?<=\))(?=\[)")]
    private static partial Regex WhereAWordMayEnd();

    private static bool TakeOut(ref string text, string part)
    {
        var ink = Ink.Of(part);
        var at = text.IndexOf(ink, StringComparison.Ordinal);
        if (at >= 0)
        {
            // A gap stays, so that what stood before and after does not become a word.
            text = string.Concat(text.AsSpan(0, at), ink.Length == 0 ? "" : "\n", text.AsSpan(at + ink.Length));
        }

        return at >= 0;
    }
}
