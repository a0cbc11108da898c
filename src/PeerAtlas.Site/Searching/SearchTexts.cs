namespace PeerAtlas.Site.Searching;

/// <summary>Texts as search results show them.</summary>
internal static class SearchTexts
{
    private const int Longest = 150;

    /// <summary>The text itself, or its beginning up to a word's end with an ellipsis.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', Longest);
        return text[..(end > 0 ? end : Longest)].TrimEnd(' ', ',', ';', ':', '.', '(') + "…";
    }

    /// <summary>What <see cref="Shortened"/> left out, so that it can still be found.</summary>
    public static string Rest(string text) => text.Length <= Longest ? "" : text;

    /// <summary>The parts that say something, with spaces between; null when none does.</summary>
    public static string? Joined(params string?[] parts)
    {
        string joined = string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
        return joined.Length == 0 ? null : joined;
    }
}
