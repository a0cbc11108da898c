using System.Globalization;
using System.Text;
using PeerAtlas.Policy.Values;

namespace PeerAtlas.Policy.Checking;

/// <summary>How messages quote the data: always on one line, always short, nothing hidden.</summary>
internal static class Wording
{
    private const int LongestQuote = 60;
    private const int LongestList = 16;

    /// <summary>The text in single quotes; long ones cut, hidden characters by their numbers.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("'");
        foreach (char c in text.Length <= LongestQuote ? text : text[..LongestQuote])
        {
            if (c is '\n' or '\r' or '\t')
            {
                quoted.Append(' ');
            }
            else if (HiddenCharacters.Is(c) || char.IsSurrogate(c))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"<{HiddenCharacters.Name(c)}>");
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append(text.Length <= LongestQuote ? "'" : "…'").ToString();
    }

    /// <summary>The words with commas between; long lists cut.</summary>
    public static string List(IReadOnlyCollection<string> words) =>
        words.Count <= LongestList ? string.Join(", ", words) : string.Join(", ", words.Take(LongestList)) + ", …";

    /// <summary><c> (did you mean 'yes'?)</c>, or nothing when no candidate is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        NearestWord.Of(word, candidates) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
}
