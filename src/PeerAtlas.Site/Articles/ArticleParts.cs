using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Articles;

/// <summary>What of a Markdown page others go by: its links, and the ids of its parts.</summary>
internal static partial class ArticleParts
{
    /// <summary>Every address to which it links or which it loads, in the order of the text.</summary>
    public static ImmutableArray<TextPlace> Links(MarkdownDocument document, string text, TextPlaces places) =>
    [
        .. document.Descendants<LinkInline>().Where(link => link.Url is not null).Select(link => (Index: link.Span.Start, Address: link.Url!))
            .Concat(ArticleHtml.Addresses(document, text))
            .OrderBy(link => link.Index).Select(link => new TextPlace(link.Address, places.At(link.Index))),
    ];

    /// <summary>Every id, of headings and of elements of HTML.</summary>
    public static ImmutableArray<TextPlace> Ids(MarkdownDocument document, string text, TextPlaces places) =>
    [
        .. document.Descendants<HeadingBlock>().Where(heading => heading.TryGetAttributes()?.Id is not null)
            .Select(heading => (Index: heading.Span.Start, Id: heading.GetAttributes().Id!))
            .Concat(document.Descendants().Where(part => part is HtmlBlock or HtmlInline).SelectMany(html => IdAttribute().Matches(text.Substring(html.Span.Start, html.Span.Length))
                .Select(attribute => (Index: html.Span.Start + attribute.Index, Id: attribute.Groups["id"].Value))))
            .OrderBy(part => part.Index).Select(part => new TextPlace(part.Id, places.At(part.Index))),
    ];

    [GeneratedRegex("""\bid\s*=\s*(?:"(?<id>[^"]*)"|'(?<id>[^']*)'|(?<id>[^\s>"']+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdAttribute();
}
