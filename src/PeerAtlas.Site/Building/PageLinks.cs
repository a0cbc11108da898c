using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>The links and ids of one rendered page.</summary>
/// <param name="Path">The page's file.</param>
/// <param name="Links">Every address that the page links to or loads, as written, once.</param>
/// <param name="Ids">Every id.</param>
/// <param name="RepeatedIds">Ids that stand on more than one element.</param>
internal sealed record PageLinks(string Path, HashSet<string> Links, HashSet<string> Ids, List<string> RepeatedIds)
{
    // Thousands of pages are read at each build: what is not asked for is not built.
    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipDataText = true,
        ShouldEmitAttribute = static (ref _, name) => name.Span is "id" or "href" or "src" or "action",
    };

    /// <summary>Reads a page.</summary>
    public static PageLinks Of(SiteFile file)
    {
        PageLinks page = new(file.Path, new(StringComparer.Ordinal), new(StringComparer.Ordinal), []);
        using IDocument document = new HtmlParser(Options).ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
        foreach (IElement element in document.All)
        {
            if (element.GetAttribute("id") is { } id && !page.Ids.Add(id))
            {
                page.RepeatedIds.Add(id);
            }

            if (Address(element) is { } address)
            {
                page.Links.Add(address);
            }
        }

        return page;
    }

    private static string? Address(IElement element) => element.LocalName switch
    {
        "a" or "link" or "area" or "use" => element.GetAttribute("href"),
        "script" or "img" or "source" or "iframe" => element.GetAttribute("src"),
        "form" => element.GetAttribute("action"),
        _ => null,
    };
}
