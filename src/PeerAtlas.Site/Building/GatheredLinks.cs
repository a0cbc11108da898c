using System.Collections.Concurrent;
using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>Gathers the links of pages as they are made, so that the pages need not be kept until the last is there. Files may come from many threads.</summary>
/// <param name="earlier">The site of which pages are taken over; null where all are made.</param>
/// <remarks>
/// A page that is taken over led nowhere wrong when it was made. It still does not, as long as the site has every file that it had, and every page that is
/// made anew has the parts that it had: then it is not read. Otherwise it is, like the others.
/// </remarks>
public sealed class GatheredLinks(EarlierPages? earlier = null)
{
    private readonly ConcurrentDictionary<string, PageLinks?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<PageLinks>> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private volatile bool lost;

    /// <summary>Reads a page that was made; of another file only its path is of use.</summary>
    public void Add(SiteFile file)
    {
        PageLinks? page = LinkCheck.IsPage(file.Path) ? PageLinks.Of(file, texts) : null;
        files[file.Path] = page;
        if (!lost && page is not null && HasLost(page))
        {
            lost = true;
        }
    }

    /// <summary>Takes note of a file that is taken over.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="read">Reads it where a link leads to a part of it, or where its own links have to be followed.</param>
    public void Keep(string path, Func<SiteFile> read)
    {
        if (LinkCheck.IsPage(path))
        {
            kept[path] = new Lazy<PageLinks>(() => PageLinks.Of(read(), texts));
        }
        else
        {
            files[path] = null;
        }
    }

    /// <summary>One error for each link of a page to a page, file or anchor that is not among the files.</summary>
    /// <param name="baseUrl">The address of the site's root.</param>
    /// <param name="origins">Knows where in the sources links and ids are written; null to tell of the pages alone.</param>
    public ImmutableArray<Problem> Follow(Uri baseUrl, LinkOrigins? origins = null)
    {
        HashSet<string> paths = [.. files.Keys, .. kept.Keys];
        bool areKeptStillRight = !lost && (earlier is null || earlier.Paths.IsSubsetOf(paths));
        IEnumerable<PageLinks> read = files.Values.OfType<PageLinks>();
        IEnumerable<PageLinks> followed = areKeptStillRight ? read : read.Concat(kept.Values.AsParallel().Select(page => page.Value));
        return LinkCheck.Follow(
            followed.ToDictionary(page => page.Path, StringComparer.Ordinal), baseUrl, paths, file => kept.GetValueOrDefault(file)?.Value, origins);
    }

    // What can be read no more may have had anything.
    private bool HasLost(PageLinks page) => earlier?.Paths.Contains(page.Path) == true
        && (earlier.Read(page.Path) is not { } before || !PageLinks.Of(before, texts).Ids.IsSubsetOf(page.Ids));
}
