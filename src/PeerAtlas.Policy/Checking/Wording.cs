using System.Text;

namespace PeerAtlas.Policy.Checking;

/// <summary>How messages quote the data: always on one line, always short, nothing hidden.</summary>
internal static class Wording
{
    private const int LongestQuote = 60;
    private const int LongestList = 16;

    /// <summary>The text in single quotes; long ones cut, hidden characters by their numbers.</summary>
    public static string Quote(string text, int longest = LongestQuote)
    {
        StringBuilder quoted = new("'");
        foreach (Rune rune in (text.Length <= longest ? text : text[..longest]).EnumerateRunes())
        {
            quoted.Append(rune.Value is '\n' or '\r' or '\t' ? " " : HiddenCharacters.Is(rune) ? $"<{HiddenCharacters.Name(rune)}>" : rune.ToString());
        }

        return quoted.Append(text.Length <= longest ? "'" : "…'").ToString();
    }

    /// <summary>The words with commas between; long lists cut.</summary>
    public static string List(IReadOnlyCollection<string> words) =>
        words.Count <= LongestList ? string.Join(", ", words) : string.Join(", ", words.Take(LongestList)) + ", …";

    /// <summary><c> (did you mean 'yes'?)</c>, or nothing when no candidate is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        NearestWord.Of(word, candidates) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
}
