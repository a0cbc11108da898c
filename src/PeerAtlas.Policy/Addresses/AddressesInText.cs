using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Addresses;

/// <summary>Finds addresses in running text, in Markdown and in letters.</summary>
public static partial class AddressesInText
{
    /// <summary>
    /// Each address with the index at which it begins. Marks that end a sentence or close a bracket that opened before the address are none
    /// of it.
    /// </summary>
    public static IEnumerable<(int Index, string Url)> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            string url = match.Value[..LengthOf(match.Value)];
            if (!url.EndsWith("://", StringComparison.Ordinal))
            {
                yield return (match.Index, url);
            }
        }
    }

    private static int LengthOf(string candidate)
    {
        int round = 0;
        int square = 0;
        int end = 0;
        while (end < candidate.Length)
        {
            char c = candidate[end];
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0)
            {
                break;
            }

            end++;
        }

        while (end > 0 && candidate[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_')
        {
            end--;
        }

        return end;
    }

    [GeneratedRegex("""\b[A-Za-z][A-Za-z0-9+.-]*://[^\s<>"`{}|\\^“”‘’«»]*""", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
