using System.Text;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Hosting;

/// <summary>
/// The file <c>_redirects-nginx</c>: the lines of a <c>map</c> (<see href="https://nginx.org/en/docs/http/ngx_http_map_module.html#map"/>) that
/// send a reader on from the addresses that one guesses for a state. <c>hosting/nginx/site.conf</c> includes it from the folder of the site, so
/// that it is of the same facts as the pages.
/// </summary>
/// <remarks>
/// A map looks at no case, so <c>/states/ID</c> stands for <c>/states/id</c> too, and what is a page's address but for its case is left out. Pairs the
/// other way round have their small page (<see cref="Comparing.PairRedirects"/>): their long names would ask for a larger hash in settings that are not
/// this site's alone.
/// </remarks>
public static class NginxRedirects
{
    /// <summary>Its name at the root.</summary>
    public const string Path = "_redirects-nginx";

    private const string Index = "index.html";

    /// <summary>The file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The paths of its files, from which nobody is sent away.</param>
    public static SiteFile Of(SiteContext site, IEnumerable<string> files)
    {
        HashSet<string> folders = new(files.Where(file => file.EndsWith(Index, StringComparison.Ordinal)).Select(file => $"/{file[..^Index.Length]}"), StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> lines = RedirectsFile.Guesses(site, files.ToHashSet(StringComparer.Ordinal))
            .SelectMany(guess => new[] { (guess.Guess, guess.State), (Guess: $"{guess.Guess}/", guess.State) })
            .Where(guess => !folders.Contains(guess.Guess))
            .DistinctBy(guess => guess.Guess, StringComparer.OrdinalIgnoreCase)
            .Select(guess => Line(site, guess.Guess, guess.State));
        return new SiteFile(Path, Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    private static string Line(SiteContext site, string guess, State state) => $"{site.To(guess)} {site.To(state)};\n";
}
