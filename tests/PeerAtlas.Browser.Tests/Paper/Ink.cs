namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>Text as it can be held against a PDF: without white space, ligatures taken apart.</summary>
/// <remarks>The ligatures stand here because .NET without the data of cultures takes nothing apart.</remarks>
internal static class Ink
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Of(string text) => string.Concat(text.Where(IsInk).Select(sign => sign is >= '\uFB00' and <= '\uFB06' ? Ligatures[sign - '\uFB00'] : sign.ToString()));

    // Soft hyphens and zero-width spaces show only where a line ends, if at all.
    private static bool IsInk(char sign) => !char.IsWhiteSpace(sign) && sign is not ('\u00AD' or '\u200B');
}
