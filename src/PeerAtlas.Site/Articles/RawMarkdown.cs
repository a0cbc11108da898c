using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Articles;

/// <summary>Finds marks of Markdown, and of dialects that are not read here, that a page would show as they were typed.</summary>
internal static partial class RawMarkdown
{
    private static readonly (Regex Form, string Instead)[] OfLines =
    [
        (TooManySigns(), "a heading has two to four of the sign '#'"),
        (HeadingWithoutSpace(), "a heading has a space behind its signs; write '## Words'"),
        (ItemWithoutSpace(), "an item of a list has a space behind its mark; write '- words' or '1. words'"),
        (RowOfNoTable(), "a row stands here that belongs to no table; below the row of the names of its columns a table has a row as |---|---|, with as many columns"),
        (Definition(), "a definition behind ':' is shown as it was typed; write a plain list"),
        (Abbreviation(), "the meaning of an abbreviation is shown as it was typed; write it out where it is used"),
        (NoCharacter(), "HTML knows no character of that name, so that it is shown as it was typed; write the character"),
        (LastBackslash(), "a backslash at the end of a paragraph breaks no line, and is shown; take it out"),
    ];

    /// <summary>Reports each mark with its place, one for each kind in a paragraph.</summary>
    /// <param name="document">The page, parsed with precise places and without its front matter.</param>
    /// <param name="text">The page as it was parsed.</param>
    /// <param name="places">Its places.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(MarkdownDocument document, string text, TextPlaces places, FileReading reading)
    {
        foreach (LeafBlock block in document.Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            (int start, string left) = LeftAsTyped(block, text);
            IEnumerable<RawMark> marks = OfLines.SelectMany(form => form.Form.Matches(left).Select(match => new RawMark(match.Index, match.Value, form.Instead)))
                .Concat(RawMarks.LeftByMarkdown(left));
            foreach (RawMark mark in marks.DistinctBy(mark => mark.Instead))
            {
                reading.Add(new Problem(ArticleChecks.Unshown.Code, Severity.Error, places.At(start + mark.Index), $"{Policy.Checking.Wording.Quote(mark.Mark.Trim())}: {mark.Instead}"));
            }
        }
    }

    // The words of a paragraph that Markdown took for nothing but words, each at its place. All else is blank, and so are signs behind a backslash.
    private static (int Start, string Left) LeftAsTyped(LeafBlock block, string text)
    {
        SourceSpan[] spans = [.. block.Inline!.Descendants<Inline>().Where(part => part is LiteralInline or DelimiterInline).Select(part => part.Span).Where(span => span.Start >= 0 && span.Start <= span.End && span.End < text.Length)];
        if (spans.Length == 0)
        {
            return (0, "");
        }

        int start = spans.Min(span => span.Start);
        char[] left = [.. text[start..(spans.Max(span => span.End) + 1)].Select(sign => sign is '\n' or '\r' ? sign : ' ')];
        foreach (SourceSpan span in spans)
        {
            text.CopyTo(span.Start, left, span.Start - start, span.Length);
        }

        return (start, Escaped().Replace(new string(left), "  "));
    }

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^[ \t]*#{7,}.*$", RegexOptions.Multiline)]
    private static partial Regex TooManySigns();

    [GeneratedRegex(@"^[ \t]*#{1,6}[A-Za-z].*$", RegexOptions.Multiline)]
    private static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"^[ \t]*(?:[-+*\u2022]|[0-9]{1,3}[.)])[A-Za-z][^*\r\n]*$|^[ \t]*\u2022[ \t].*$", RegexOptions.Multiline)]
    private static partial Regex ItemWithoutSpace();

    [GeneratedRegex(@"^[ \t]*\|.*\|[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex RowOfNoTable();

    [GeneratedRegex(@"^\*\[[^\]\n]+\]:.*$", RegexOptions.Multiline)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"&[A-Za-z][A-Za-z0-9]{1,31};")]
    private static partial Regex NoCharacter();

    [GeneratedRegex(@"\\[ \t]*\z")]
    private static partial Regex LastBackslash();

    [GeneratedRegex(@"^:[ \t]+\S.*$", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
