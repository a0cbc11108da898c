using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace PeerAtlas.Site.Pages;

/// <summary>Renders parts of pages that stand on many pages, so that each is rendered once.</summary>
public static class FragmentRenderer
{
    // Components of this site ask for no services.
    internal static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    /// <summary>The markup of each fragment, in their order, without the space around it.</summary>
    public static ImmutableArray<MarkupString> Render(SiteContext site, IEnumerable<RenderFragment> fragments)
    {
        HtmlRenderer renderer = new(NoServices, NullLoggerFactory.Instance);
        try
        {
            return renderer.Dispatcher.InvokeAsync(async () =>
            {
                ImmutableArray<MarkupString>.Builder markup = ImmutableArray.CreateBuilder<MarkupString>();
                foreach (RenderFragment fragment in fragments)
                {
                    var root = await renderer.RenderComponentAsync<FragmentRoot>(
                        ParameterView.FromDictionary(new Dictionary<string, object?>
                        {
                            [nameof(FragmentRoot.Site)] = site,
                            [nameof(FragmentRoot.Body)] = fragment,
                        }));
                    markup.Add(new MarkupString(root.ToHtmlString().Trim()));
                }

                return markup.ToImmutable();
            }).GetAwaiter().GetResult();
        }
        finally
        {
            renderer.Dispose();
        }
    }
}
