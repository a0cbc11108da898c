using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Articles;

/// <summary>
/// Finds what Markdown can say and a page does not show: headings of other levels, images that are not there, elements and attributes of HTML
/// that <see cref="SafeHtml"/> takes out. Words are never dropped in silence.
/// </summary>
internal static partial class UnshownMarkdown
{
    private const int HighestHeading = 2;
    private const int LowestHeading = 4;

    /// <summary>Reports each such part with its place and what to write instead.</summary>
    /// <param name="document">The page, parsed with precise places and without its front matter.</param>
    /// <param name="text">The page as it was parsed.</param>
    /// <param name="places">Its places.</param>
    /// <param name="images">The images that it can show, by their addresses.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(MarkdownDocument document, string text, TextPlaces places, ImmutableSortedDictionary<string, (int Width, int Height)> images, FileReading reading)
    {
        HashSet<LinkReferenceDefinition> used = [.. document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>()];
        ReportUnclosed(document, text, places, reading);
        foreach (MarkdownObject part in document.Descendants())
        {
            if (part is HtmlBlock or HtmlInline)
            {
                reading.Add(Comment().Matches(text.Substring(part.Span.Start, part.Span.Length)).Select(comment => new Problem(
                    ArticleChecks.Comment.Code, ArticleChecks.Comment.Severity, places.At(part.Span.Start + comment.Index),
                    "a comment is for writers alone, and the page does not show it; take it out once it is dealt with")));
            }

            if (part is LinkReferenceDefinition definition && !used.Contains(definition))
            {
                reading.Add(new Problem(ArticleChecks.Unshown.Code, Severity.Error, places.At(definition.Span.Start),
                    $"[{definition.Label}] is given an address, and no link has it, so that the page does not show this line; link to it as [words][{definition.Label}], or take it out"));
            }

            foreach ((int index, string message) in In(part, text, images))
            {
                reading.Add(new Problem(ArticleChecks.Unshown.Code, Severity.Error, places.At(index), message));
            }
        }
    }

    // What is not closed goes on to the end of the page.
    private static void ReportUnclosed(MarkdownDocument document, string text, TextPlaces places, FileReading reading)
    {
        List<(string Name, int Index)> open = [];
        foreach (MarkdownObject part in document.Descendants().Where(part => part is HtmlBlock or HtmlInline))
        {
            string html = Comment().Replace(text.Substring(part.Span.Start, part.Span.Length), comment => new string(' ', comment.Length));
            foreach (Match tag in Closable().Matches(html))
            {
                string name = tag.Groups["name"].Value.ToLowerInvariant();
                if (!tag.Value.StartsWith("</", StringComparison.Ordinal))
                {
                    open.Add((name, part.Span.Start + tag.Index));
                }
                else if (open.FindLastIndex(each => each.Name == name) is >= 0 and var last)
                {
                    open.RemoveAt(last);
                }
            }
        }

        reading.Add(open.Select(each => new Problem(ArticleChecks.Unshown.Code, Severity.Error, places.At(each.Index),
            $"<{each.Name}> is not closed, so that it goes on to the end of the page; write </{each.Name}> where it ends")));
    }

    private static IEnumerable<(int Index, string Message)> In(MarkdownObject part, string text, ImmutableSortedDictionary<string, (int Width, int Height)> images) => part switch
    {
        HeadingBlock { Level: < HighestHeading } heading => [(heading.Span.Start, heading.IsSetext
            ? "a line underlined with '=' is a heading of the first level, which is the page's title and stands in its front matter; begin a heading with '## '"
            : "a heading of the first level is the page's title, which stands in its front matter; begin a heading with '## '")],
        HeadingBlock { Level: > LowestHeading } heading =>
            [(heading.Span.Start, $"a heading may have {HighestHeading} to {LowestHeading} of the sign '#'; this one has {heading.Level}")],
        HeadingBlock heading when heading.Inline is null || !HasWords(heading.Inline) => [(heading.Span.Start, "a heading without words stands here; write them behind its signs, or take the line out")],
        HeadingBlock { IsSetext: true } heading when Paragraph().IsMatch(Source(text, heading.Span)) =>
            [(heading.Span.Start, "the line of '-' below makes a heading of these words; leave an empty line above it, or write '## ' before a heading")],
        ListItemBlock item when item.Count == 0 => [(item.Span.Start, "an item without words stands here; write them behind its mark, or take the line out")],
        QuoteBlock quote when quote.Count == 0 => [(quote.Span.Start, "a quotation without words stands here; take the line out")],
        EmphasisInline stress when IsWithinWord(stress, text) =>
            [(stress.Span.Start, $"'{stress.DelimiterChar}' within a word or a number is read as stress, and the page does not show it; write '\\{stress.DelimiterChar}' for the sign")],
        FencedCodeBlock { ClosingFencedCharCount: 0 } code => [(code.Span.Start, "a block of code begins here and is never closed, so that all below is code; close it with the same marks")],
        TableRow { IsHeader: true } row when row.LastChild is TableCell { Count: 0 } or TableCell { LastChild: ParagraphBlock { Inline: null or { FirstChild: null } } } && row.Count > 1 =>
            [(((Table)row.Parent!).Span.Start, "the last column has no name: a row has more cells than the first line names, or a name is missing; write '\\|' for the sign '|' in a cell")],
        LinkInline { IsImage: true } image => WhatIsWrong(image, images) is { } wrong ? [(image.Span.Start, wrong)] : [],
        LinkInline link when !HasWords(link) => [(link.Span.Start, $"the link to {Policy.Checking.Wording.Quote(link.Url ?? "")} has no words, so that nobody can follow it; say between '[' and ']' where it leads")],
        FencedCodeBlock { Arguments: { Length: > 0 } words } code => [(code.Span.Start, $"the words {Policy.Checking.Wording.Quote(words)} behind the marks that begin a block of code are not shown; put them on a line of their own")],
        LiteralInline literal when literal.Content.ToString().IndexOf("](", StringComparison.Ordinal) is >= 0 and int unmade =>
            [(literal.Span.Start + unmade, "a link stands here that is none, since its address holds a space or is not closed; write %20 for a space, and ')' at its end")],
        LeafBlock { Inline: not null } block => Footnote().Matches(Source(text, block.Span))
            .Where(note => !block.Inline.Descendants<CodeInline>().Any(code => code.Span.Start <= block.Span.Start + note.Index && code.Span.End > block.Span.Start + note.Index))
            .Select(note => (block.Span.Start + note.Index, "a page makes no footnotes; say it in brackets, or in a sentence of its own")),
        HtmlBlock or HtmlInline => InHtml(text.Substring(part.Span.Start, part.Span.Length)).Select(found => (part.Span.Start + found.Index, found.Message)),
        _ => [],
    };

    // "2*3*4" is no stressed 3, and "un**believ**able" is.
    private static bool IsWithinWord(EmphasisInline stress, string text)
    {
        (int before, int after) = (stress.Span.Start - 1, stress.Span.End + 1);
        char first = text[stress.Span.Start + stress.DelimiterCount];
        return before >= 0 && ((char.IsAsciiDigit(text[before]) && char.IsAsciiDigit(first))
            || (stress.DelimiterCount == 1 && after < text.Length && char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[after])));
    }

    private static bool HasWords(ContainerInline part) => part.Descendants().Any(inner => inner switch
    {
        LiteralInline literal => !literal.Content.AsSpan().IsWhiteSpace(),
        CodeInline code => code.Content.AsSpan().Trim().Length > 0,
        LinkInline { IsImage: true, FirstChild: not null } => true,
        HtmlEntityInline => true,
        _ => false,
    });

    // The parser gives parts that it makes itself, as cells of tables, a span of their own or none.
    private static string Source(string text, SourceSpan span) =>
        span.Start >= 0 && span.End >= span.Start && span.End < text.Length ? text.Substring(span.Start, span.Length) : "";

    private static string? WhatIsWrong(LinkInline image, ImmutableSortedDictionary<string, (int Width, int Height)> images)
    {
        string address = image.Url ?? "";
        return !images.ContainsKey(address)
            ? $"the image {Policy.Checking.Wording.Quote(address)} is not shown, since it is no PNG, JPEG, WebP or GIF under input/static/{Policy.Checking.Wording.DidYouMean(address, [.. images.Keys])}; put it there and write its address from the root, as /photo.png"
            : image.FirstChild is null ? "the image has no words for who does not see it; say between '![' and ']' what it shows"
            : null;
    }

    private static IEnumerable<(int Index, string Message)> InHtml(string html)
    {
        string withoutComments = Comment().Replace(html, comment => new string(' ', comment.Length));
        foreach (Match tag in Tag().Matches(withoutComments))
        {
            string name = tag.Groups["name"].Value;
            if (!SafeHtml.HasElement(name))
            {
                yield return (tag.Index, $"{Policy.Checking.Wording.Quote(tag.Value)} is read as HTML that the page does not show; {Instead(name)}");
            }
            else if (Attribute().Matches(tag.Groups["rest"].Value).FirstOrDefault(attribute => !SafeHtml.HasAttribute(attribute.Groups["name"].Value)) is { } other)
            {
                yield return (tag.Index, $"the attribute '{other.Groups["name"].Value}' of <{name}> is not shown; take it out");
            }
        }
    }

    private static string Instead(string name) => name.ToUpperInvariant() switch
    {
        "B" => "write **bold words**",
        "I" or "U" => "write *stressed words*",
        "H1" or "H5" or "H6" => "begin a heading with '## ', '### ' or '#### '",
        "IMG" => "write ![what it shows](/photo.png), with the file under input/static/",
        _ => "write it in Markdown; for the sign '<' itself write '&lt;'",
    };

    // Of several lines, that ends as a sentence does, or that is a key of front matter.
    [GeneratedRegex(@"\A[^\n]*\n[^\n]*\n|[.!?;:,][ \t]*\r?\n|\A[a-z]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\[\^[^\]\s]+\]")]
    private static partial Regex Footnote();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // Elements that HTML itself never closes.
    [GeneratedRegex("""</?(?<name>a|abbr|blockquote|cite|code|dfn|dl|em|h[2-4]|ol|pre|q|strong|sub|sup|table|ul)(?=[\s>/])(?:"[^"]*"|'[^']*'|[^<>"'])*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closable();

    [GeneratedRegex("""<(?<name>[A-Za-z][A-Za-z0-9:-]*|[!?][A-Za-z\[]*)(?<rest>(?:"[^"]*"|'[^']*'|[^<>"'])*)>?""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[^\s/=>"']+)\s*(?:=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
