using System.Text;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Hosting;

/// <summary>
/// The file <c>_redirects</c>, by which Netlify (<see href="https://docs.netlify.com/manage/routing/redirects/overview/"/>)
/// and Cloudflare Pages (<see href="https://developers.cloudflare.com/pages/configuration/redirects/"/>) send a reader on,
/// for good: from a pair of states the other way round, and from addresses that a reader guesses for a state, such as
/// <c>/idaho</c>, <c>/states/ID</c> and <c>/states/Idaho</c>. Elsewhere the page for unknown addresses offers the state.
/// </summary>
/// <remarks>
/// At those of pairs stands a small page too (<see cref="PairRedirects"/>), for all other hosts. Cloudflare redirects
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
    /// <param name="site">The site.</param>
    /// <param name="files">The paths of its files, from which nobody is sent away.</param>
    public static SiteFile Of(SiteContext site, IEnumerable<string> files)
    {
        HashSet<string> taken = new(files, StringComparer.Ordinal);
        StringBuilder text = new();
        foreach (StatePair pair in CompareRoutes.PairsOf(site))
        {
            text.Append(site.To(pair.ReversedPath)).Append(' ').Append(site.To(pair.Path)).Append(" 301\n");
        }

        foreach ((string guess, State state) in Guesses(site, taken))
        {
            text.Append(site.To(guess)).Append(' ').Append(site.To(state)).Append(" 301\n");
        }

        return new SiteFile(Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>What a reader guesses for a state, each with the state; addresses at which the site has a page are not among them.</summary>
    internal static IEnumerable<(string Guess, State State)> Guesses(SiteContext site, IReadOnlySet<string> taken) =>
        from state in site.Atlas.States
        from guess in GuessesOf(state).Distinct(StringComparer.Ordinal)
        where !taken.Contains($"{guess[1..]}/index.html")
        select (guess, state);

    private static string[] GuessesOf(State state) =>
    [
        $"/{state.Slug}", $"/states/{state.Code}", $"/states/{state.Code.ToLowerInvariant()}", $"/states/{string.Join('-', state.Name.Split(' '))}",
    ];
}
