namespace PeerAtlas.Site.Wording;

/// <summary>A text cut where a word ends, for places that hold only so many characters.</summary>
public static class Shortened
{
    /// <summary>The text, or as many of its words as fit with "…" behind them; of a single word that is too long, its beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters, with the "…".</param>
    public static string To(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', longest - 1);
        return text[..(end > 0 ? end : longest - 1)].TrimEnd(',', ';', ':', '-', ' ') + "…";
    }
}
