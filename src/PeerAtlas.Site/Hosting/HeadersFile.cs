using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Hosting;

/// <summary>
/// The file <c>_headers</c>, by which Netlify (<see href="https://docs.netlify.com/manage/routing/headers/"/>) and
/// Cloudflare Pages (<see href="https://developers.cloudflare.com/pages/configuration/headers/"/>) are told the headers.
/// </summary>
/// <remarks>
/// On Cloudflare every rule that matches an address applies, and a header that two of them give is joined with a comma:
/// two rules for one header would give a policy or a caching time that nobody meant. A pattern cannot except anything, so
/// what differs between the parts of the site is given part by part, and no address matches two rules for one header. At
/// most <see cref="MostRules"/> rules are heeded. An address whose first part the site does not have gets the headers for
/// everything; the policy stands in the page for unknown addresses itself.
/// <para>
/// Neither host can be told a header for one status. Cloudflare makes every 404 <c>no-store</c> by itself; on Netlify a rule for a folder
/// holds for what is missing there too. So a time of caching is said of single files alone, and never of a folder: of the rest both hosts say
/// <c>public, max-age=0, must-revalidate</c> by themselves, a 404 included, and nothing that is missing is taken for missing without asking again.
/// </para>
/// </remarks>
public static class HeadersFile
{
    /// <summary>Its name at the root.</summary>
    public const string Path = "_headers";

    /// <summary>The number of rules beyond which Cloudflare Pages reads no further.</summary>
    public const int MostRules = 100;

    /// <summary>The file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The paths of its files, as in <see cref="SiteFile.Path"/>.</param>
    public static SiteFile Of(SiteContext site, IEnumerable<string> files)
    {
        StringBuilder text = new();
        AppendRule(text, site.To("/*"), ResponseHeaders.All.Where(header => header.Reach == Reach.Everything));
        foreach (string part in Parts(files))
        {
            ImmutableArray<ResponseHeader> headers =
                [.. ResponseHeaders.All.Where(header => header.Reach is not (Reach.Everything or Reach.Hashed or Reach.AllButHashed) && header.Reach.Covers(part))];
            foreach (string pattern in Patterns(part))
            {
                AppendRule(text, site.To(pattern), headers);
            }
        }

        foreach (string file in files.Where(file => Reach.Hashed.Covers(file)).Order(StringComparer.Ordinal))
        {
            AppendRule(text, site.To($"/{file}"), ResponseHeaders.All.Where(header => header.Reach == Reach.Hashed));
        }

        return new SiteFile(Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>How many rules it has.</summary>
    public static int RulesIn(SiteFile file) => Encoding.UTF8.GetString(file.Content.Span).Split('\n').Count(line => line.StartsWith('/') || line.StartsWith("http", StringComparison.Ordinal));

    /// <summary>The folders at the root, each with its slash, and the files at the root.</summary>
    private static IEnumerable<string> Parts(IEnumerable<string> files) => files
        .Select(file => file.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? file[..(slash + 1)] : file)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Patterns(string part) =>
        part.EndsWith('/') ? [$"/{part}*"]
        : part == "index.html" ? ["/", "/index.html"]
        : [$"/{part}"];

    private static void AppendRule(StringBuilder text, string pattern, IEnumerable<ResponseHeader> headers)
    {
        text.Append(pattern).Append('\n');
        foreach (ResponseHeader header in headers)
        {
            text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }
    }
}
