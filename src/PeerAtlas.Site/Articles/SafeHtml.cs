using Ganss.Xss;

namespace PeerAtlas.Site.Articles;

/// <summary>Makes HTML from Markdown harmless: what a text may hold passes, everything else is taken out.</summary>
internal static class SafeHtml
{
    /// <summary>The elements that Markdown itself makes, and a few for words; none that loads or runs anything.</summary>
    private static readonly string[] Elements =
    [
        "a", "abbr", "blockquote", "br", "caption", "cite", "code", "dd", "dl", "dt", "em", "h2", "h3", "h4", "hr", "li", "ol",
        "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    /// <summary>What Markdown makes of an image, whose address and size were checked before; nobody may write the element.</summary>
    private static readonly string[] ImageAttributes = ["src", "alt", "width", "height", "loading"];

    private static readonly string[] Attributes = ["href", "id", "title", "scope", "start"];

    /// <summary>Whether an element of that name passes.</summary>
    public static bool HasElement(string name) => Elements.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an attribute of that name passes.</summary>
    public static bool HasAttribute(string name) => Attributes.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same HTML with only the allowed elements, attributes and kinds of link.</summary>
    public static string Of(string html)
    {
        HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
        {
            AllowedTags = Elements.Append("img").ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = Attributes.Concat(ImageAttributes).ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
        });
        return sanitizer.Sanitize(html);
    }
}
