using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Articles;

/// <summary>
/// Checks what a Markdown page says in HTML: addresses in elements, and characters by their names or numbers. Whatever
/// else may not be there, <see cref="SafeHtml"/> takes out.
/// </summary>
internal static partial class ArticleHtml
{
    /// <summary>Reports each address that a link may not have, and each name or number of a hidden character.</summary>
    /// <param name="document">The page, parsed with precise places.</param>
    /// <param name="text">The page as it was parsed.</param>
    /// <param name="places">Its places.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(MarkdownDocument document, string text, TextPlaces places, FileReading reading)
    {
        foreach (MarkdownObject html in document.Descendants().Where(part => part is HtmlBlock or HtmlInline))
        {
            foreach (Match attribute in AddressAttribute().Matches(text.Substring(html.Span.Start, html.Span.Length)))
            {
                string address = Decoded(attribute.Groups["address"].Value);
                if (!ArticleFile.IsAllowed(address))
                {
                    reading.Add(ArticleFile.Refused(address, places.At(html.Span.Start + attribute.Index)));
                }
            }
        }

        foreach (Match reference in CharacterReference().Matches(text))
        {
            string character = Decoded(reference.Value);
            if (HiddenCharacters.IndexIn(character) is >= 0 and var index)
            {
                reading.Add(new Problem(
                    ValueChecks.HiddenCharacter.Code, ValueChecks.HiddenCharacter.Severity, places.At(reference.Index),
                    $"'{reference.Value}' stands for the hidden character {HiddenCharacters.Name(character, index)}; retype the text without it"));
            }
            else if (DamagedText.Characters(character).Take(1).ToArray() is [var damage])
            {
                reading.Add(new Problem(damage.Check.Code, damage.Check.Severity, places.At(reference.Index), $"'{reference.Value}': {damage.Message}"));
            }
        }
    }

    /// <summary>The addresses in the elements of HTML of a page, each with its index.</summary>
    public static IEnumerable<(int Index, string Address)> Addresses(MarkdownDocument document, string text) =>
        document.Descendants().Where(part => part is HtmlBlock or HtmlInline).SelectMany(html => AddressAttribute().Matches(text.Substring(html.Span.Start, html.Span.Length))
            .Select(attribute => (html.Span.Start + attribute.Groups["address"].Index, Decoded(attribute.Groups["address"].Value))));

    // As browsers do, even where the semicolon is missing.
    private static string Decoded(string text) => new HtmlParser().ParseDocument("<body>" + text.Replace("<", "&lt;", StringComparison.Ordinal)).Body!.TextContent;

    [GeneratedRegex("""\b(?:href|src|action|formaction)\s*=\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^\s>"']+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressAttribute();

    [GeneratedRegex("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]{1,31});?")]
    private static partial Regex CharacterReference();
}
