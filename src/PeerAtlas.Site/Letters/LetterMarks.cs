using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Articles;

namespace PeerAtlas.Site.Letters;

/// <summary>
/// Finds marks of Markdown and HTML in a letter. It is plain text, so people would send them as they are. Lists pass, and so do quotes, lines and
/// words in brackets that a sender fills in.
/// </summary>
internal static class LetterMarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    // HTML that people write by hand; "<your plan>" is for the sender to fill in.
    private static readonly string[] Elements =
    [
        "a", "b", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "script", "small",
        "span", "strong", "style", "sub", "sup", "table", "td", "th", "tr", "u", "ul",
    ];

    /// <summary>Reports each mark with its place.</summary>
    /// <param name="text">The letter, with its front matter.</param>
    /// <param name="start">Where its front matter ends.</param>
    /// <param name="places">Its places.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(string text, int start, TextPlaces places, FileReading reading)
    {
        string body = text[start..];
        List<SourceSpan> told = [];
        foreach (MarkdownObject part in Parsed(body)?.Descendants() ?? [])
        {
            if (WhatIsWrong(part, body.AsSpan(part.Span.Start, Math.Max(0, part.Span.Length))) is { } wrong)
            {
                told.Add(part.Span);
                Report(part.Span.Start, wrong);
            }
        }

        foreach (RawMark mark in RawMarks.LeftByMarkdown(body).Where(mark => !told.Any(span => span.Start <= mark.Index && mark.Index <= span.End)))
        {
            Report(mark.Index, $"{Policy.Checking.Wording.Quote(mark.Mark.Trim())} stands here: {mark.Instead}");
        }

        void Report(int index, string wrong) => reading.Add(new Problem(ArticleChecks.Unshown.Code, ArticleChecks.Unshown.Severity, places.At(start + index),
            $"{wrong}; a letter is plain text, which shows its marks as they are"));
    }

    private static MarkdownDocument? Parsed(string body)
    {
        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // Marks within marks beyond any bound are no marks that a writer meant.
            return null;
        }
    }

    private static string? WhatIsWrong(MarkdownObject part, ReadOnlySpan<char> source) => part switch
    {
        HeadingBlock { IsSetext: false } => "a heading is written with '#'; write its words alone on a line",
        HeadingBlock => "a line is underlined as a heading; leave an empty line between the two",
        HtmlBlock or HtmlInline when IsElement(source) => "an element of HTML stands here; take it out and keep its words",
        EmphasisInline => "words stand between '*' or '_' to stress them; take the marks out",
        LinkInline { IsImage: true } => "an image stands here; take it out",
        LinkInline => "a link is written in Markdown; write its words and then its address",
        LinkReferenceDefinition => "an address is given to a name as in Markdown; write the address where it belongs",
        FencedCodeBlock or CodeInline => "words stand between '`'; take the marks out",
        _ => null,
    };

    private static bool IsElement(ReadOnlySpan<char> source)
    {
        ReadOnlySpan<char> name = source.TrimStart().TrimStart('<').TrimStart('/');
        int end = name.IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"));
        string word = (end < 0 ? name : name[..end]).ToString();
        return name.StartsWith("!--") || (Elements.Contains(word, StringComparer.OrdinalIgnoreCase) && (end < 0 || name[end] is '>' or '/' || name[end..].Contains('=') || name[end..].Trim() is ">"));
    }
}
