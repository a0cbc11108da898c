using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PeerAtlas.Site.Layout;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.Building;

/// <summary>Turns pages into HTML. Pages are independent of each other, so many may be rendered side by side.</summary>
public static class PageRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Components of this site ask for no services.
    internal static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    /// <summary>The file of one page.</summary>
    public static SiteFile Render(SiteContext site, Page page)
    {
        HtmlRenderer renderer = new(NoServices, NullLoggerFactory.Instance);
        try
        {
            ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(SiteRoot.Site)] = site,
                [nameof(SiteRoot.Page)] = page,
            });
            StringBuilder html = new(64 * 1024);
            using StringWriter writer = new(html);
            renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<SiteRoot>(parameters);
                root.WriteHtmlTo(writer);
            }).GetAwaiter().GetResult();
            return new SiteFile(page.File, Encode(html));
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
