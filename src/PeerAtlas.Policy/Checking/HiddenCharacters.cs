using System.Globalization;
using System.Text;

namespace PeerAtlas.Policy.Checking;

/// <summary>
/// Characters that a text must not hold since an editor does not show them: C0 and C1 controls (but for tab and line
/// ends), zero-width characters, fillers and other blanks that are no spaces, variation selectors, line ends that editors do
/// not know as such, the controls of Unicode's bidirectional algorithm (UAX #9), and numbers that are no characters, which
/// XML cannot hold at all (XML 1.0, section 2.2). A no-break space and typographic quotes and dashes are seen, and pass. The
/// joiners U+200C and U+200D have their use in scripts and emoji that no text here is written in, so they do not.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>True for a character that must not stand in a text.</summary>
    public static bool Is(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' => true,
        < 0x7F => false,
        >= 0x7F and <= 0x9F => true,
        0xAD or 0x34F or 0x61C => true,
        0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x2064 => true,
        >= 0x2066 and <= 0x206F => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        >= 0xFE00 and <= 0xFE0F => true,
        0xFEFF => true,
        >= 0xFFF9 and <= 0xFFFB => true,
        >= 0x1BCA0 and <= 0x1BCA3 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        // Plane 14 holds nothing but tags and variation selectors, none of which is shown.
        >= 0xE0000 and <= 0xEFFFF => true,
        // The last two numbers of each plane are no characters (Unicode, section 23.7).
        int value => (value & 0xFFFE) == 0xFFFE,
    };

    /// <summary>The index of the first of them in a text; -1 when there is none.</summary>
    public static int IndexIn(string text) => IndicesIn(text).FirstOrDefault(-1);

    /// <summary>The character by its number: <c>U+202E</c>.</summary>
    public static string Name(Rune rune) => Number(rune.Value);

    /// <summary>The character at an index by its number and, where it has a usual one, its name.</summary>
    public static string Name(string text, int index)
    {
        int value = Rune.TryGetRuneAt(text, index, out Rune rune) ? rune.Value : text[index];
        return UsualName(value) is { } name ? $"{Number(value)} ({name})" : Number(value);
    }

    /// <summary>The indices of all of them. Half a surrogate pair is no character either, and cannot be shown.</summary>
    public static IEnumerable<int> IndicesIn(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            if (!whole || Is(rune))
            {
                yield return i;
            }

            i += whole ? rune.Utf16SequenceLength : 1;
        }
    }

    private static string Number(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");

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
