using System.Globalization;

namespace PeerAtlas.Policy.Values;

/// <summary>
/// Characters that a text must not hold since an editor does not show them: C0 and C1 controls (but for tab and line
/// ends), zero-width characters, and the controls of Unicode's bidirectional algorithm (UAX #9).
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>True for a character that must not stand in a text.</summary>
    public static bool Is(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' => true,
        < '\u007F' => false,
        >= '\u007F' and <= '\u009F' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2064' => true,
        >= '\u2066' and <= '\u2069' => true,
        '\uFEFF' => true,
        _ => false,
    };

    /// <summary>The first of them in a text, or null.</summary>
    public static char? FirstIn(string text)
    {
        foreach (char c in text)
        {
            if (Is(c))
            {
                return c;
            }
        }

        return null;
    }

    /// <summary>The character by its number: <c>U+202E</c>.</summary>
    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
