using System.Text;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Hosting;

/// <summary>
/// The file <c>_redirects</c>, by which Netlify (<see href="https://docs.netlify.com/manage/routing/redirects/overview/"/>)
/// and Cloudflare Pages (<see href="https://developers.cloudflare.com/pages/configuration/redirects/"/>) send a reader on
/// from a pair of states the other way round, for good.
/// </summary>
/// <remarks>
/// At these addresses stands a small page too (<see cref="PairRedirects"/>), for all other hosts. Cloudflare redirects
/// whether or not there is a file; Netlify serves the file unless the status ends in <c>!</c>
/// (<see href="https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing"/>), which Cloudflare takes
/// for a mistake in the line. So the file goes without, and <c>netlify.toml</c> adds it. Cloudflare heeds at most
/// <see cref="MostRedirects"/> redirects without a pattern.
/// </remarks>
public static class RedirectsFile
{
    /// <summary>Its name at the root.</summary>
    public const string Path = "_redirects";

    /// <summary>The number of redirects beyond which Cloudflare Pages reads no further.</summary>
    public const int MostRedirects = 2000;

    /// <summary>The file.</summary>
    public static SiteFile Of(SiteContext site)
    {
        StringBuilder text = new();
        foreach (StatePair pair in CompareRoutes.PairsOf(site))
        {
            text.Append(site.To(pair.ReversedPath)).Append(' ').Append(site.To(pair.Path)).Append(" 301\n");
        }

        return new SiteFile(Path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
