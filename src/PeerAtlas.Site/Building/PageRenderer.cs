using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PeerAtlas.Site.Layout;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.Building;

/// <summary>Turns pages into HTML, in parallel.</summary>
public static class PageRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One file a page, in the order of the pages.</summary>
    public static SiteFile[] Render(SiteContext site, ImmutableArray<Page> pages)
    {
        SiteFile[] files = new SiteFile[pages.Length];
        ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        Parallel.For(0, pages.Length, index => files[index] = Render(site, pages[index], services));
        return files;
    }

    // A renderer works on one page at a time; many of them work side by side.
    private static SiteFile Render(SiteContext site, Page page, IServiceProvider services)
    {
        HtmlRenderer renderer = new(services, NullLoggerFactory.Instance);
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
