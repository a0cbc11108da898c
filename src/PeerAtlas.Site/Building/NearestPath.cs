using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Building;

/// <summary>Finds the page that was probably meant by an address that the site does not have.</summary>
/// <param name="files">The paths of all files of the site.</param>
internal sealed class NearestPath(IEnumerable<string> files)
{
    private const string Page = "index.html";
    private const int MostSlips = 3;

    private static readonly string[] Endings = ["/index.html", "/index.md", ".html", ".htm", ".md"];

    private readonly HashSet<string> pages = [.. files.Where(file => file.EndsWith(Page, StringComparison.Ordinal)).Select(file => file[..^Page.Length])];

    /// <summary>The path of the nearest page, below the root; null when none is near.</summary>
    /// <param name="path">As <c>states/ohoi/</c>.</param>
    public string? Of(string path)
    {
        string wanted = WithoutEnding(path.ToLowerInvariant().Trim('/'));
        string[] segments = wanted.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string found = "";
        foreach (string segment in segments)
        {
            if (pages.Contains($"{found}{segment}/") || Below(found).Contains(segment))
            {
                found += $"{segment}/";
            }
            else if (Nearest(segment, Below(found)) is { } near)
            {
                found += $"{near}/";
            }
            else
            {
                found = "";
                break;
            }
        }

        return pages.Contains(found) && found.Length > 0 ? found : Elsewhere(segments);
    }

    // The right name in a wrong folder: /ohio/ for /states/ohio/. What sends on, and what is made for frames, is nobody's aim.
    private string? Elsewhere(string[] segments) => segments.Length == 0 ? null : pages
        .Where(page => page.EndsWith($"/{segments[^1]}/", StringComparison.Ordinal) && !page.StartsWith("compare/", StringComparison.Ordinal) && !page.StartsWith("embed/", StringComparison.Ordinal))
        .OrderBy(page => page.Count(c => c == '/')).ThenBy(page => page, StringComparer.Ordinal).FirstOrDefault();

    private HashSet<string> Below(string folder) =>
        [.. pages.Where(page => page.Length > folder.Length && page.StartsWith(folder, StringComparison.Ordinal)).Select(page => page[folder.Length..].Split('/')[0])];

    private static string? Nearest(string segment, IEnumerable<string> candidates) => NearestWord.Of(
        segment, candidates.Where(candidate => Math.Abs(candidate.Length - segment.Length) <= MostSlips || candidate.StartsWith(segment, StringComparison.Ordinal)).OrderByDescending(candidate => candidate[0] == segment[0]).ThenBy(candidate => candidate, StringComparer.Ordinal));

    private static string WithoutEnding(string path) =>
        Endings.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? path[..^ending.Length] : path;
}
