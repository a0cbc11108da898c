using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PeerAtlas.Site.Building;

/// <summary>The links and ids of one rendered page.</summary>
/// <param name="Path">The page's file.</param>
/// <param name="Links">Every address that the page links to or loads, as written.</param>
/// <param name="Ids">Every id.</param>
/// <param name="RepeatedIds">Ids that stand on more than one element.</param>
internal sealed record PageLinks(string Path, List<string> Links, HashSet<string> Ids, List<string> RepeatedIds)
{
    /// <summary>Parses a page.</summary>
    public static PageLinks Of(SiteFile file)
    {
        PageLinks page = new(file.Path, [], [], []);
        HtmlParser parser = new(new HtmlParserOptions { IsScripting = false });
        using IDocument document = parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
        foreach (IElement element in document.All)
        {
            if (element.GetAttribute("id") is { } id && !page.Ids.Add(id))
            {
                page.RepeatedIds.Add(id);
            }

            string? address = element.LocalName switch
            {
                "a" or "link" or "area" or "use" => element.GetAttribute("href"),
                "script" or "img" or "source" or "iframe" => element.GetAttribute("src"),
                "form" => element.GetAttribute("action"),
                _ => null,
            };
            if (address is not null)
            {
                page.Links.Add(address);
            }
        }

        return page;
    }
}
