using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Changes;

/// <summary>Lasting ids of news by RFC 4151, which neither the site's address nor any wording changes.</summary>
internal static class TagUri
{
    /// <summary><c>tag:NAME,YEAR:ID</c>, by the site's identity.</summary>
    public static string Of(SiteContext site, string id) => $"tag:{site.Content.Settings.Identity}:{id}";
}
