using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>The list of pages for search engines (<see href="https://www.sitemaps.org/protocol.html"/>).</summary>
public static class Sitemap
{
    /// <summary>Its address below the root.</summary>
    public const string Path = "/sitemap.xml";

    /// <summary>Every listed page, with the newest date of its facts as exact as that is (a year, a month or a day, of W3C's dates), and with its
    /// addresses in other languages.</summary>
    public static SiteFile Of(SiteContext site, ImmutableArray<Page> pages)
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XNamespace html = "http://www.w3.org/1999/xhtml";
        XElement urls = new(ns + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", html), pages.Where(page => page.Listed).Select(page =>
            new XElement(
                ns + "url",
                new XElement(ns + "loc", site.Absolute(page.Path)),
                (page.Modified.Value ?? page.Newest) is { } newest ? new XElement(ns + "lastmod", newest.ToString()) : null,
                page.Languages.Select(each => new XElement(
                    html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", each.Language), new XAttribute("href", site.Absolute(each.Path)))))));
        return new SiteFile(Path[1..], Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{urls.ToString(SaveOptions.DisableFormatting)}\n"));
    }
}
