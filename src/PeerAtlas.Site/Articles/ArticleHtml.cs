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
    /// <param name="file">Its file.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(MarkdownDocument document, string text, DataFile file, FileReading reading)
    {
        foreach (MarkdownObject html in document.Descendants().Where(part => part is HtmlBlock or HtmlInline))
        {
            foreach (Match attribute in AddressAttribute().Matches(text.Substring(html.Span.Start, html.Span.Length)))
            {
                string address = Decoded(attribute.Groups["address"].Value);
                if (!ArticleFile.IsAllowed(address))
                {
                    reading.Add(ArticleFile.Refused(address, Utf8Text.PlaceOf(file.Path, text, html.Span.Start + attribute.Index)));
                }
            }
        }

        foreach (Match reference in CharacterReference().Matches(text))
        {
            string character = Decoded(reference.Value);
            if (HiddenCharacters.IndexIn(character) is >= 0 and var index)
            {
                reading.Add(new Problem(
                    ValueChecks.HiddenCharacter.Code, ValueChecks.HiddenCharacter.Severity, Utf8Text.PlaceOf(file.Path, text, reference.Index),
                    $"'{reference.Value}' stands for the hidden character {HiddenCharacters.Name(character, index)}; retype the text without it"));
            }
        }
    }

    // As browsers do, even where the semicolon is missing.
    private static string Decoded(string text) => new HtmlParser().ParseDocument("<body>" + text.Replace("<", "&lt;", StringComparison.Ordinal)).Body!.TextContent;

    [GeneratedRegex("""\b(?:href|src|action|formaction)\s*=\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^\s>"']+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressAttribute();

    [GeneratedRegex("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]{1,31});?")]
    private static partial Regex CharacterReference();
}
