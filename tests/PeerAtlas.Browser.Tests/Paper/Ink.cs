using System.Text;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>Text as it can be held against a PDF: without white space and hyphens that show only where a line ends, ligatures taken apart.</summary>
internal static class Ink
{
    public static string Of(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign) && sign is not ('\u00AD' or '\u200B')));
}
