using AngleSharp.Dom;
using PeerAtlas.Policy.National;
using PeerAtlas.Site.Directories;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.Articles;

/// <summary>
/// Links each term of the glossary where an article first uses it. The link leads to the glossary and carries the
/// definition, which a script shows on focus, hover and touch.
/// </summary>
public static class GlossaryLinks
{
    private static readonly HashSet<string> PassedOver = new(StringComparer.OrdinalIgnoreCase)
    {
        "A", "ABBR", "CAPTION", "CITE", "CODE", "H1", "H2", "H3", "H4", "H5", "H6", "PRE", "TH",
    };

    /// <summary>Puts the links into an article's body. Headings, links and code stay as they are.</summary>
    public static void AddTo(IElement body, GlossaryTerms terms, SiteContext site)
    {
        HashSet<GlossaryEntry> used = [];
        foreach (IText text in body.Descendants<IText>().Where(IsRunningText).ToList())
        {
            LinkIn(text, terms, used, site);
        }
    }

    private static bool IsRunningText(IText text) =>
        !text.Ancestors<IElement>().Any(element => PassedOver.Contains(element.TagName));

    private static void LinkIn(IText text, GlossaryTerms terms, HashSet<GlossaryEntry> used, SiteContext site)
    {
        IDocument document = text.Owner!;
        (string Words, GlossaryEntry? Entry)[] parts = [.. terms.FirstUses(text.Data, used)];
        if (parts.Length > 1)
        {
            text.Replace([.. parts.Select(part => part.Entry is { } entry ? Link(document, part.Words, entry, site) : (INode)document.CreateTextNode(part.Words))]);
        }
    }

    private static IElement Link(IDocument document, string words, GlossaryEntry entry, SiteContext site)
    {
        IElement link = document.CreateElement("a");
        link.SetAttribute("class", "term");
        link.SetAttribute("href", site.To(GlossaryAnchors.PathOf(entry)));
        link.SetAttribute("data-definition", entry.Definition);
        link.TextContent = words;
        return link;
    }
}
