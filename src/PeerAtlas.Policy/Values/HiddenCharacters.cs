using System.Globalization;
using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Values;

/// <summary>
/// Characters that a text must not hold since an editor does not show them: C0 and C1 controls (but for tab and line
/// ends), zero-width and other invisible characters, line ends that editors do not know as such, and the controls of
/// Unicode's bidirectional algorithm (UAX #9). A no-break space and typographic quotes and dashes are seen, and pass. The
/// joiners U+200C and U+200D have their use in scripts and emoji that no text here is written in, so they do not.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>How many of a file are reported; a file that was damaged as a whole has them everywhere.</summary>
    public const int MostReported = 200;

    /// <summary>True for a character that must not stand in a text; of a pair of surrogates, for the first.</summary>
    public static bool Is(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' => true,
        < '\u007F' => false,
        >= '\u007F' and <= '\u009F' => true,
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2064' => true,
        >= '\u2066' and <= '\u206F' => true,
        // Plane 14 holds nothing but tags and variation selectors, none of which is shown.
        >= '\uDB40' and <= '\uDB7F' => true,
        '\uFEFF' => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        _ => false,
    };

    /// <summary>The index of the first of them in a text from an index on; -1 when there is none.</summary>
    public static int IndexIn(string text, int from = 0)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (Is(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The character by its number: <c>U+202E</c>.</summary>
    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    /// <summary>The character at an index by its number and, where it has a usual one, its name.</summary>
    public static string Name(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out Rune rune))
        {
            return Name(text[index]);
        }

        string number = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        return UsualName(rune.Value) is { } name ? $"{number} ({name})" : number;
    }

    /// <summary>Reports each of them that stands in a file as such, wherever it stands, with its line and column.</summary>
    public static IEnumerable<Problem> Report(string file, string text)
    {
        int reported = 0;
        for (int i = IndexIn(text); i >= 0; i = IndexIn(text, i + 1))
        {
            reported++;
            string more = reported == MostReported && IndexIn(text, i + 1) >= 0 ? "; there are more of them below" : "";
            yield return new Problem(
                ValueChecks.HiddenCharacter.Code, ValueChecks.HiddenCharacter.Severity, Utf8Text.PlaceOf(file, text, i),
                $"the hidden character {Name(text, i)} stands here; retype the text without it{more}");
            if (more.Length > 0)
            {
                yield break;
            }
        }
    }

    private static string? UsualName(int codePoint) => codePoint switch
    {
        0x00 => "null",
        0x07 => "bell",
        0x1B => "escape",
        0x7F => "delete",
        0x85 => "next line",
        0xAD => "soft hyphen",
        0x61C => "Arabic letter mark",
        0x200B => "zero-width space",
        0x200C => "zero-width non-joiner",
        0x200D => "zero-width joiner",
        0x200E => "left-to-right mark",
        0x200F => "right-to-left mark",
        0x2028 => "line separator",
        0x2029 => "paragraph separator",
        0x202A => "left-to-right embedding",
        0x202B => "right-to-left embedding",
        0x202C => "pop directional formatting",
        0x202D => "left-to-right override",
        0x202E => "right-to-left override",
        0x2060 => "word joiner",
        0x2066 => "left-to-right isolate",
        0x2067 => "right-to-left isolate",
        0x2068 => "first strong isolate",
        0x2069 => "pop directional isolate",
        0xFEFF => "byte order mark",
        _ => null,
    };
}
