using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using PeerAtlas.Site.Embeds;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Layout;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>Turns pages into HTML. Pages are independent of each other, so many may be rendered side by side.</summary>
public static class PageRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Each thread makes one page after another in the same memory: as it is rendered, and with the links to the glossary.
    [ThreadStatic]
    private static CharacterWriter? rendered;
    [ThreadStatic]
    private static CharacterWriter? linked;

    /// <summary>The file of one page. The glossary explains its terms in English, so a page in another language has no links to it.</summary>
    public static SiteFile Render(SiteContext site, GlossaryLinks links, Page page)
    {
        ReadOnlySpan<char> html = Html<SiteRoot>(new() { [nameof(SiteRoot.Site)] = site, [nameof(SiteRoot.Page)] = page });
        if (page.Language == Page.English)
        {
            linked ??= new CharacterWriter();
            linked.Clear();
            links.Write(html, linked);
            html = linked.Written;
        }

        return File(page.File, html);
    }

    /// <summary>The file of one embed.</summary>
    public static SiteFile Render(SiteContext site, Embed embed) =>
        File(embed.File, Html<EmbedDocument>(new() { [nameof(EmbedDocument.Site)] = site, [nameof(EmbedDocument.Embed)] = embed }));

    private static SiteFile File(string path, ReadOnlySpan<char> html)
    {
        byte[] bytes = new byte[Utf8.GetByteCount(html)];
        Utf8.GetBytes(html, bytes);
        return new SiteFile(path, bytes);
    }

    // Good until the thread renders the next.
    private static ReadOnlySpan<char> Html<TRoot>(Dictionary<string, object?> parameters)
        where TRoot : IComponent
    {
        CharacterWriter writer = rendered ??= new CharacterWriter();
        writer.Clear();
        HtmlRenderer renderer = new(FragmentRenderer.NoServices, NullLoggerFactory.Instance);
        try
        {
            renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<TRoot>(ParameterView.FromDictionary(parameters));
                root.WriteHtmlTo(writer);
            }).GetAwaiter().GetResult();
            return writer.Written;
        }
        finally
        {
            renderer.Dispose();
        }
    }
}
