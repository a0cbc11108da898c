using System.Text;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>What robots are told (RFC 9309): all of the site is open to them.</summary>
public static class Robots
{
    /// <summary>The file <c>robots.txt</c>.</summary>
    public static SiteFile Of(SiteContext site) => new(
        "robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {site.Absolute(Sitemap.Path)}\n"));
}
