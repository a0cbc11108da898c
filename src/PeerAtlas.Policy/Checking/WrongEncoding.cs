using System.Text;

namespace PeerAtlas.Policy.Checking;

/// <summary>
/// Finds letters that were written in UTF-8 and read as Windows-1252, as Excel, old mail programs and web forms do, or as the pages of Windows'
/// console and of old Apple computers: an apostrophe becomes "â€™" or "ΓÇÖ", an "é" becomes "Ã©" or "√©". Only what became of letters and marks of English and its neighbours is looked for, since a rarer pair may be meant.
/// </summary>
internal static class WrongEncoding
{
    // Windows-1252 where it differs from Latin-1 (https://encoding.spec.whatwg.org/#windows-1252), from byte 0x80.
    private const string From80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // Of the United States and of Western Europe in a console of Windows, as its shells make of UTF-8; of an Apple computer of old; and of Windows in
    // Eastern Europe.
    private static readonly int[] OtherPages = [437, 850, 10000, 1250, 1251];

    // By the letter with which they begin, the longest first.
    private static readonly Lazy<ILookup<char, (string Read, string Meant)>> Readings = new(() => AllReadings()
        .OrderByDescending(reading => reading.Read.Length).ToLookup(reading => reading.Read[0]));

    /// <summary>What stands at an index and what was meant; null where nothing is wrong.</summary>
    public static (int Length, string Meant)? At(string text, int index)
    {
        StringBuilder meant = new();
        int end = index;
        while (end < text.Length && One(text, end) is { } letter)
        {
            meant.Append(letter.Meant);
            end += letter.Length;
        }

        return end == index ? null : (end - index, Again(meant.ToString()));
    }

    // What the letters and marks become that English, its neighbors and the names of the country have: Spanish, Hawaiian, Chamorro, Vietnamese.
    private static IEnumerable<(string Read, string Meant)> AllReadings()
    {
        Encoding[] pages = [.. OtherPages.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)).OfType<Encoding>()];
        IEnumerable<int> meant = [.. Enumerable.Range(0xA1, 0x5F), 0x02BB, 0x02BC, .. Enumerable.Range(0x2010, 0x1F), 0x20AC, 0x2122, 0x2212, 0x2264, 0x2265];
        IEnumerable<int> alone = [.. Enumerable.Range(0x100, 0x80), 0x02BB, 0x02BC, .. Enumerable.Range(0x1E00, 0x100)];
        return meant.SelectMany(code => pages.Select(page => (page.GetString(Encoding.UTF8.GetBytes(new Rune(code).ToString())), new Rune(code).ToString())))
            .Concat(alone.Select(code => (Windows(Encoding.UTF8.GetBytes(new Rune(code).ToString())), new Rune(code).ToString())))
            .Where(reading => !IsEndOfQuote(reading.Item1));
    }

    private static string Windows(byte[] bytes) => string.Concat(bytes.Select(each => each is >= 0x80 and < 0xA0 ? From80[each - 0x80] : (char)each));

    // A letter before a closing quotation mark or an omission is no pair.
    private static bool IsEndOfQuote(string read) => char.IsLetter(read[0]) && read[^1] is '’' or '”' or '…';

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
        if (Readings.Value[text[index]].FirstOrDefault(reading => string.CompareOrdinal(text, index, reading.Read, 0, reading.Read.Length) == 0) is { Read: not null } other)
        {
            return (other.Read.Length, Rune.GetRuneAt(other.Meant, 0));
        }

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

        return Rune.DecodeFromUtf8(bytes, out Rune rune, out int used) == System.Buffers.OperationStatus.Done && used == length
            && !(length == 2 && IsEndOfQuote(text.Substring(index, length))) ? (length, rune) : null;
    }

    private static byte? Byte(char c) =>
        From80.IndexOf(c, StringComparison.Ordinal) is >= 0 and int above ? (byte)(0x80 + above) : c is >= '\u0080' and <= '\u00FF' ? (byte)c : null;
}
