using System.Text.RegularExpressions;

namespace PeerAtlas.Site.Letters;

/// <summary>
/// What leads to a list in a letter and goes where the list is empty: a sentence that ends with a colon, or above the sources a line
/// that names them. Nothing else of what its writer wrote goes with a list.
/// </summary>
internal static partial class LetterLeads
{
    /// <summary>The letter without the places whose list is empty, and without the sentence that leads to each.</summary>
    /// <param name="template">The letter.</param>
    /// <param name="isEmpty">Whether a place has nothing to say.</param>
    public static string WithoutEmpty(string template, Func<string, bool> isEmpty)
    {
        List<string> paragraphs = [.. template.Split("\n\n")];
        for (int i = paragraphs.Count - 1; i >= 0; i--)
        {
            if (LetterPlaces.Pattern().Match(paragraphs[i].Trim()) is not { Success: true } place || place.Length != paragraphs[i].Trim().Length || !isEmpty(place.Groups[1].Value))
            {
                continue;
            }

            paragraphs.RemoveAt(i);
            if (i > 0 && (paragraphs[i - 1] = WithoutLead(paragraphs[i - 1])).Length == 0)
            {
                paragraphs.RemoveAt(--i);
            }
        }

        return string.Join("\n\n", paragraphs);
    }

    /// <summary>What stands above a list of no sources, without the line that names it; whatever else stands above it is the writer's.</summary>
    public static string WithoutHeading(string text) =>
        text.TrimEnd() is var rest && rest.LastIndexOf("\n\n", StringComparison.Ordinal) is > 0 and var heading && Heading().IsMatch(rest[heading..].Trim()) ? rest[..heading] : rest;

    // "I thank you. This works:" keeps its first sentence.
    private static string WithoutLead(string text) => Lead().Replace(text, "");

    [GeneratedRegex(@"(?:\A|(?<=\n)|(?<=[.!?])[ ])(?:(?![.!?][\s""”)\]])[^\n])*:[ \t]*\z")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\A[^.!?\n\[]*\b(?:sources?|references|citations|notes)\b[^.!?\n\]]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
