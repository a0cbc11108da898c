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

    /// <summary>The file of one page. The glossary explains its terms in English, so a page in another language has no links to it.</summary>
    public static SiteFile Render(SiteContext site, GlossaryLinks links, Page page) =>
        new(page.File, Utf8.GetBytes(page.Language == Page.English ? links.In(Html(site, page)) : Html(site, page)));

    private static string Html(SiteContext site, Page page) =>
        Html<SiteRoot>(new() { [nameof(SiteRoot.Site)] = site, [nameof(SiteRoot.Page)] = page }).ToString();

    /// <summary>The file of one embed.</summary>
    public static SiteFile Render(SiteContext site, Embed embed) =>
        new(embed.File, Encode(Html<EmbedDocument>(new() { [nameof(EmbedDocument.Site)] = site, [nameof(EmbedDocument.Embed)] = embed })));

    private static StringBuilder Html<TRoot>(Dictionary<string, object?> parameters)
        where TRoot : IComponent
    {
        HtmlRenderer renderer = new(FragmentRenderer.NoServices, NullLoggerFactory.Instance);
        try
        {
            StringBuilder html = new(64 * 1024);
            using StringWriter writer = new(html);
            renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<TRoot>(ParameterView.FromDictionary(parameters));
                root.WriteHtmlTo(writer);
            }).GetAwaiter().GetResult();
            return html;
        }
        finally
        {
            renderer.Dispose();
        }
    }

    private static byte[] Encode(StringBuilder html)
    {
        int length = 0;
        foreach (ReadOnlyMemory<char> chunk in html.GetChunks())
        {
            length += Utf8.GetByteCount(chunk.Span);
        }

        byte[] bytes = new byte[length];
        int position = 0;
        Encoder encoder = Utf8.GetEncoder();
        foreach (ReadOnlyMemory<char> chunk in html.GetChunks())
        {
            position += encoder.GetBytes(chunk.Span, bytes.AsSpan(position), flush: false);
        }

        return bytes;
    }
}
