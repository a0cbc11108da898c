using System.Text;

namespace PeerAtlas.Policy.Checking;

/// <summary>
/// Finds letters that were written in UTF-8 and read as Windows-1252, as Excel, old mail programs and web forms do: an apostrophe becomes "â€™", an
/// "é" becomes "Ã©". Only what became of letters and marks of English and its neighbours is looked for, since a rarer pair may be meant.
/// </summary>
internal static class WrongEncoding
{
    // Windows-1252 where it differs from Latin-1 (https://encoding.spec.whatwg.org/#windows-1252), from byte 0x80.
    private const string From80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // The same by an Apple computer of old (Mac Roman).
    private static readonly (string Read, string Meant)[] Apple =
    [
        ("‚Äô", "’"), ("‚Äò", "‘"), ("‚Äú", "“"), ("‚Äù", "”"), ("‚Äì", "–"), ("‚Äî", "—"), ("‚Ä¶", "…"), ("‚Ä¢", "•"),
        ("√°", "á"), ("√©", "é"), ("√≠", "í"), ("√≥", "ó"), ("√∫", "ú"), ("√±", "ñ"), ("√º", "ü"), ("¬ß", "§"),
    ];

    /// <summary>What stands at an index and what was meant; null where nothing is wrong.</summary>
    public static (int Length, string Meant)? At(string text, int index)
    {
        if (text[index] is '‚' or '√' or '¬' && Array.Find(Apple, pair => string.CompareOrdinal(text, index, pair.Read, 0, pair.Read.Length) == 0) is { Read: not null } found)
        {
            return (found.Read.Length, found.Meant);
        }

        StringBuilder meant = new();
        int end = index;
        while (end < text.Length && One(text, end) is { } letter)
        {
            meant.Append(letter.Meant);
            end += letter.Length;
        }

        return end == index ? null : (end - index, Again(meant.ToString()));
    }

    // What went through it twice is found by looking again.
    private static string Again(string meant)
    {
        StringBuilder whole = new();
        for (int i = 0; i < meant.Length;)
        {
            (int length, string each) = At(meant, i) ?? (1, meant[i].ToString());
            whole.Append(each);
            i += length;
        }

        return whole.ToString();
    }

    private static (int Length, Rune Meant)? One(string text, int index)
    {
        int length = text[index] switch { 'Â' or 'Ã' => 2, 'â' or 'ï' => 3, 'ð' => 4, _ => 0 };
        if (length == 0 || index + length > text.Length)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[length];
        for (int i = 0; i < length; i++)
        {
            if (Byte(text[index + i]) is not { } value)
            {
                return null;
            }

            bytes[i] = value;
        }

        // A capital letter before a closing quotation mark or an omission is no pair.
        return Rune.DecodeFromUtf8(bytes, out Rune rune, out int used) == System.Buffers.OperationStatus.Done && used == length
            && !(length == 2 && text[index + 1] is '’' or '”' or '…') ? (length, rune) : null;
    }

    private static byte? Byte(char c) =>
        From80.IndexOf(c, StringComparison.Ordinal) is >= 0 and int above ? (byte)(0x80 + above) : c is >= '\u0080' and <= '\u00FF' ? (byte)c : null;
}
