namespace PeerAtlas.Policy.Facts;

/// <summary>What a quotation is made of, as far as its checks go.</summary>
internal static class Quotation
{
    private const string Dashes = "-‐‑‒–—―";

    /// <summary>How many words it has. A dash between two spaces is none.</summary>
    public static int WordsIn(string quote) =>
        quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => !word.All(c => Dashes.Contains(c, StringComparison.Ordinal)));

    /// <summary>True when one pair of quotation marks, typographic or straight, stands around the whole of it.</summary>
    public static bool HasMarksOfItsOwn(string quote) => quote.Length > 1 && (quote[0], quote[^1]) switch
    {
        ('“', '”') or ('‘', '’') or ('«', '»') or ('„', '“') => StandsAround(quote, quote[0], quote[^1]),
        ('"', '"') or ('\'', '\'') => !Marks(quote[1..^1], quote[0]).Any(),
        _ => false,
    };

    // “A” and “B” begins and ends with marks too, of two pairs.
    private static bool StandsAround(string quote, char open, char close)
    {
        HashSet<int> closing = [.. Marks(quote, close)];
        int depth = 0;
        for (int i = 0; i < quote.Length - 1; i++)
        {
            depth += quote[i] == open ? 1 : closing.Contains(i) ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
        }

        return true;
    }

    // Where a mark stands, but for an apostrophe within a word.
    private static IEnumerable<int> Marks(string text, char mark) =>
        Enumerable.Range(0, text.Length).Where(i => text[i] == mark
            && !(mark is '’' or '\'' && i > 0 && i < text.Length - 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])));
}
