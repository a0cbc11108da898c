using System.Collections.Immutable;
using UglyToad.PdfPig;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>What is printed of a page.</summary>
/// <param name="Sheets">The letters of each sheet of paper, in the order in which they were written on it (<see cref="Ink"/>).</param>
/// <param name="CutOff">The letters that stand beyond an edge of their sheet.</param>
internal sealed record PrintedPage(ImmutableArray<string> Sheets, string CutOff)
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
    /// Each line is looked for whole, the longest first, and what is found is used up; then the lines that go on over a
    /// sheet's end, word by word, the longest first too, so that no word is found in a longer one that is still looked for.
    /// </remarks>
    public IEnumerable<string> Lost(IEnumerable<string> lines)
    {
        var text = string.Concat(Sheets);
        var broken = lines.OrderByDescending(line => line.Length).Where(line => !TakeOut(ref text, line)).ToList();
        return
        [
            .. broken.SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .OrderByDescending(word => word.Length)
                .Where(word => !TakeOut(ref text, word)),
        ];
    }

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
