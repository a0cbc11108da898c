using System.Text.RegularExpressions;

namespace PeerAtlas.Site.Letters;

/// <summary>
/// What leads to a list in a letter and goes where the list is empty: a sentence that ends with a colon, or above the sources the word
/// "Sources" alone. Nothing else of what its writer wrote goes with a list.
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

    /// <summary>What stands above a list of no sources, without its heading.</summary>
    public static string WithoutHeading(string text) => Sources().Replace(WithoutLead(text.TrimEnd()), "").TrimEnd();

    // "I thank you. This works:" keeps its first sentence.
    private static string WithoutLead(string text) => Lead().Replace(text, "");

    [GeneratedRegex(@"(?:\A|(?<=\n)|(?<=[.!?])[ ])(?:(?![.!?][\s""”)\]])[^\n])*:[ \t]*\z")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:\A|\n)[ \t]*Sources[ \t]*\z")]
    private static partial Regex Sources();
}
