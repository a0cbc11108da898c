using System.Collections.Concurrent;
using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>Gathers the links of pages as they are made, so that the pages need not be kept until the last is there. Files may come from many threads.</summary>
public sealed class GatheredLinks
{
    private readonly ConcurrentDictionary<string, PageLinks?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Reads a page; of another file only its path is of use.</summary>
    public void Add(SiteFile file) => files[file.Path] = LinkCheck.IsPage(file.Path) ? PageLinks.Of(file, texts) : null;

    /// <summary>One error for each link of a page to a page, file or anchor that is not among the files.</summary>
    /// <param name="baseUrl">The address of the site's root.</param>
    /// <param name="origins">Knows where in the sources links and ids are written; null to tell of the pages alone.</param>
    public ImmutableArray<Problem> Follow(Uri baseUrl, LinkOrigins? origins = null) => LinkCheck.Follow(
        files.Values.OfType<PageLinks>().ToDictionary(page => page.Path, StringComparer.Ordinal), baseUrl, [.. files.Keys], origins);
}
