using System.Text.Json.Nodes;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Layout;

/// <summary>The way to a page, for machines (<see href="https://schema.org/BreadcrumbList"/>).</summary>
public static class BreadcrumbData
{
    /// <summary>From the home page down to the page itself.</summary>
    public static JsonObject Of(Page page, SiteContext site)
    {
        IEnumerable<Crumb> way = page.Path == "/"
            ? [new Crumb("/", site.Content.Settings.Title)]
            : [new Crumb("/", "Home"), .. page.Trail, new Crumb(page.Path, page.ShortTitle)];
        return SchemaOrg.Thing("BreadcrumbList", ("itemListElement", new JsonArray([.. way.Select((crumb, index) =>
            new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = crumb.Name,
                ["item"] = site.Absolute(crumb.Path),
            })])));
    }
}
