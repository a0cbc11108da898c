using System.Text;
using System.Text.Encodings.Web;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Comparing;

/// <summary>
/// A tiny page at the address of each pair the other way round, which sends a reader on at once: static hosts have no
/// redirects in common (<c>RedirectsFile</c> is for the two that read one). Search engines are told of the pair's own address by
/// <c>canonical</c> alone: <c>noindex</c> beside it would ask them to forget the page before they follow it. A refresh loses the fragment
/// ("#moving"), so a script goes on with it; the refresh is for readers without.
/// </summary>
public static class PairRedirects
{
    /// <summary>One file a pair.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site) =>
        CompareRoutes.PairsOf(site).Select(pair =>
        {
            string path = $"{pair.ReversedPath[1..]}index.html";
            return SiteFile.Planned(path, () => new SiteFile(path, Encoding.UTF8.GetBytes(Html(pair, site))));
        });

    private const string Script = "forward.js";

    private static string Html(StatePair pair, SiteContext site)
    {
        string title = Encoded(pair.Title);
        string link = Encoded(site.To(pair.Path));
        return $"""
            <!DOCTYPE html>
            <html lang="en-US"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{Encoded(ContentSecurityPolicy.InPage)}"><meta name="referrer" content="{ResponseHeaders.ReferrerPolicy}"><title>{Encoded(HeadWords.Title(pair.Title, pair.ShortTitle, site.Content.Settings.Title))}</title><meta name="viewport" content="width=device-width"><noscript><meta http-equiv="refresh" content="0; url={link}"></noscript><link rel="canonical" href="{Encoded(site.Absolute(pair.Path))}"><link rel="icon" href="{Encoded(site.To(site.Assets.Path("icon.svg")))}" type="image/svg+xml"><script type="module" src="{Encoded(site.To(site.Assets.Path(Script)))}"></script></head><body><main><h1>This page has moved</h1><p><a href="{link}">{title}</a></p></main></body></html>

            """;
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
