namespace PeerAtlas.Site.Searching;

/// <summary>Texts as search results show them.</summary>
internal static class SearchTexts
{
    // An answer should be whole; of what leads to a page, its beginning is enough.
    private const int LongestAnswer = 112;
    private const int LongestBeginning = 90;

    /// <summary>An answer, or its beginning up to a word's end with an ellipsis.</summary>
    public static string Answer(string text) => UpTo(LongestAnswer, text);

    /// <summary>What <see cref="Answer"/> left out, so that it can still be found.</summary>
    public static string RestOfAnswer(string text) => text.Length <= LongestAnswer ? "" : text;

    /// <summary>The beginning of a text that stands on a page, up to a word's end with an ellipsis.</summary>
    public static string Beginning(string text) => UpTo(LongestBeginning, text);

    /// <summary>What <see cref="Beginning"/> left out, so that it can still be found.</summary>
    public static string RestOfBeginning(string text) => text.Length <= LongestBeginning ? "" : text;

    private static string UpTo(int longest, string text)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', longest);
        return text[..(end > 0 ? end : longest)].TrimEnd(' ', ',', ';', ':', '.', '(') + "…";
    }

    /// <summary>The parts that say something, with spaces between; null when none does.</summary>
    public static string? Joined(params string?[] parts)
    {
        string joined = string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
        return joined.Length == 0 ? null : joined;
    }
}
