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
        string words = text.Data;
        List<INode> nodes = [];
        int from = 0;
        foreach ((System.Text.RegularExpressions.Match at, GlossaryEntry entry) in terms.In(words))
        {
            if (!used.Add(entry))
            {
                continue;
            }

            IDocument document = text.Owner!;
            IElement link = document.CreateElement("a");
            link.SetAttribute("class", "term");
            link.SetAttribute("href", site.To($"/glossary/#{GlossaryAnchors.Of(entry)}"));
            link.SetAttribute("data-definition", entry.Definition);
            link.TextContent = at.Value;
            nodes.Add(document.CreateTextNode(words[from..at.Index]));
            nodes.Add(link);
            from = at.Index + at.Length;
        }

        if (nodes.Count > 0)
        {
            nodes.Add(text.Owner!.CreateTextNode(words[from..]));
            text.Replace([.. nodes]);
        }
    }
}
