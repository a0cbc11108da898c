using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace PeerAtlas.Site.Tests.Readability;

/// <summary>The site's own sentences: texts without what is not its own or is no sentence.</summary>
internal static partial class SiteSentences
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The paragraphs and items of an article, one a line; headings, tables and code are no sentences.</summary>
    public static string OfHtml(string html)
    {
        using var page = Parser.ParseDocument(html);
        foreach (var code in page.QuerySelectorAll("code, pre, blockquote, table"))
        {
            code.Remove();
        }

        return string.Join('\n', page.QuerySelectorAll("p, li").Where(part => part.QuerySelector("p, li") is null).Select(part => Of(part.TextContent)));
    }

    /// <summary>
    /// A text without quotations, addresses and codes, and with names that a writer cannot choose (of states, programs and
    /// agencies: runs of capitalised words within a sentence) each as one short word. Medicaid and PeerAtlas count as the words that they are.
    /// </summary>
    public static string Of(string text)
    {
        text = Spaces().Replace(text.Replace("{state}", "Maine", StringComparison.Ordinal).Replace("{credential}", "card", StringComparison.Ordinal), " ");
        text = Quotations().Replace(text, "this");
        text = Addresses().Replace(text, "page");
        text = Codes().Replace(text, "code");
        return Names().Replace(text, "Maine").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"")]
    private static partial Regex Quotations();

    [GeneratedRegex(@"\b(https?://|www\.)[^\s,;]*[^\s,;.)]|\S+@\S+|\b\w+\.(gov|org|com)\b")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\b[A-Z]+[0-9][A-Z0-9]*\b|\b[A-Z]{2,}\b")]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<=[a-z,;:] )(?!(I|Medicaid|PeerAtlas)\b)[A-Z][a-z]+( (of|and|for|the) [A-Z][a-z]+| [A-Z][a-z]+)*")]
    private static partial Regex Names();
}
