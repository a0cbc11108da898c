using System.Collections.Concurrent;
using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>Follows every internal link and anchor of the rendered pages.</summary>
public static class LinkCheck
{
    /// <summary>PA201.</summary>
    public static readonly Check BrokenLink = new(
        "PA201", Severity.Error, "broken internal link", "A page links to a page or file that the site does not have.");

    /// <summary>PA202.</summary>
    public static readonly Check BrokenAnchor = new(
        "PA202", Severity.Error, "broken anchor", "A link names a part of a page, and the page has no part of that name.");

    /// <summary>PA203.</summary>
    public static readonly Check RepeatedId = new(
        "PA203", Severity.Error, "one id twice", "Two elements of a page have one id, so that links to it are ambiguous.");

    /// <summary>One error for each link of a page to a page, file or anchor that the site does not have.</summary>
    /// <param name="files">Every file of the site.</param>
    /// <param name="baseUrl">The address of its root.</param>
    /// <param name="origins">Knows where in the sources links and ids are written; null to tell of the pages alone.</param>
    public static ImmutableArray<Problem> Check(IReadOnlyList<SiteFile> files, Uri baseUrl, LinkOrigins? origins = null) =>
        Located(Faults(files, baseUrl, [.. files.Select(file => file.Path)], (_, _) => null), origins);

    /// <summary>The same of pages that were read already.</summary>
    /// <param name="pages">The pages whose links are followed.</param>
    /// <param name="baseUrl">The address of the root.</param>
    /// <param name="paths">The paths of all files of the site.</param>
    /// <param name="elsewhere">Gives another page to which a link leads.</param>
    /// <param name="origins">Knows where in the sources links and ids are written; null to tell of the pages alone.</param>
    internal static ImmutableArray<Problem> Follow(
        Dictionary<string, PageLinks> pages, Uri baseUrl, HashSet<string> paths, Func<string, PageLinks?> elsewhere, LinkOrigins? origins) =>
        Located(Faults(pages, baseUrl, paths, (_, file) => elsewhere(file), CancellationToken.None), origins);

    /// <summary>The same of a plan, on one thread: each page is made and read in turn, so that others have the machine.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="baseUrl">The address of its root.</param>
    /// <param name="origins">Knows where in the sources links and ids are written; null to tell of the pages alone.</param>
    /// <param name="cancel">Ends the check before the next page.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static ImmutableArray<Problem> PageByPage(SitePlan plan, Uri baseUrl, LinkOrigins? origins, CancellationToken cancel)
    {
        Dictionary<string, PageLinks> pages = new(StringComparer.Ordinal);
        ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (string path in plan.Paths.Where(IsPage))
        {
            cancel.ThrowIfCancellationRequested();
            pages.Add(path, PageLinks.Of(plan.Fresh(path)!, texts));
        }

        return Located(Faults(pages, baseUrl, [.. plan.Paths], (_, _) => null, cancel), origins);
    }

    /// <summary>The same of some of the pages.</summary>
    /// <param name="files">The pages that are looked at, and whatever other files.</param>
    /// <param name="baseUrl">The address of the root.</param>
    /// <param name="paths">The paths of all files of the site.</param>
    /// <param name="elsewhere">Gives another page to which a link of a page leads, by the link's page, the link and the file; null where the page has not to be looked at.</param>
    internal static ImmutableArray<LinkFault> Faults(
        IReadOnlyList<SiteFile> files, Uri baseUrl, HashSet<string> paths, Func<(string Page, string Link), string, PageLinks?> elsewhere) => Faults(
        files.Where(file => IsPage(file.Path)).AsParallel().Select(PageLinks.Of).ToDictionary(page => page.Path, StringComparer.Ordinal),
        baseUrl, paths, elsewhere, CancellationToken.None);

    /// <summary>Whether a file is a page.</summary>
    internal static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static ImmutableArray<Problem> Located(ImmutableArray<LinkFault> faults, LinkOrigins? origins) =>
        origins?.Located(faults) ?? [.. faults.Select(fault => fault.OnPage)];

    private static ImmutableArray<LinkFault> Faults(
        Dictionary<string, PageLinks> pages, Uri baseUrl, HashSet<string> paths, Func<(string Page, string Link), string, PageLinks?> elsewhere, CancellationToken cancel)
    {
        Dictionary<string, LinkFault?> followed = new(StringComparer.Ordinal);
        return
        [
            .. pages.Values
                .OrderBy(page => page.Path, StringComparer.Ordinal)
                .SelectMany(page => page.RepeatedIds.Select(id => new LinkFault(RepeatedId, page.Path, id, $"the id '{id}' stands on two elements"))
                    .Concat(page.Links.Select(link => FollowOnce(page, link)).OfType<LinkFault>())),
        ];

        // Where a link leads depends on its page only when it is relative. The others stand on many pages.
        LinkFault? FollowOnce(PageLinks page, string link)
        {
            cancel.ThrowIfCancellationRequested();
            if (link.StartsWith('#') && page.Ids.Contains(link[1..]))
            {
                return null;
            }

            if (!link.StartsWith('/') && !link.StartsWith("http", StringComparison.Ordinal))
            {
                return Follow(page, link, baseUrl, paths, Page);
            }

            if (!followed.TryGetValue(link, out LinkFault? fault))
            {
                followed[link] = fault = Follow(page, link, baseUrl, paths, Page);
            }

            return fault is null ? null : fault with { Page = page.Path };
        }

        PageLinks? Page(string from, string link, string file) => pages.TryGetValue(file, out PageLinks? page) ? page : elsewhere((from, link), file);
    }

    private static LinkFault? Follow(
        PageLinks page, string link, Uri baseUrl, HashSet<string> paths, Func<string, string, string, PageLinks?> pages)
    {
        Uri from = new(baseUrl, page.Path.EndsWith("index.html", StringComparison.Ordinal) ? page.Path[..^10] : page.Path);
        if (!Uri.TryCreate(from, link, out Uri? target))
        {
            return new LinkFault(BrokenLink, page.Path, link, $"'{link}' is not an address");
        }

        if (target.Authority != baseUrl.Authority || target.Scheme != baseUrl.Scheme)
        {
            return null;
        }

        if (!target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal))
        {
            return new LinkFault(BrokenLink, page.Path, link, $"'{link}' leads out of the site, whose addresses start with {baseUrl.AbsolutePath}");
        }

        string path = Uri.UnescapeDataString(target.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        string file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!paths.Contains(file))
        {
            return new LinkFault(BrokenLink, page.Path, link, $"'{link}' leads to /{path}, which the site does not have") { Target = path };
        }

        string anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return anchor.Length > 0 && pages(page.Path, link, file) is { } led && !led.Ids.Contains(anchor)
            ? new LinkFault(BrokenAnchor, page.Path, link, $"'{link}' names the part '{anchor}', which /{path} does not have") { Target = path, Anchor = anchor, Parts = led.Ids }
            : null;
    }
}

/// <summary>A broken link or a repeated id of a page.</summary>
/// <param name="Check">Which check found it.</param>
/// <param name="Page">The page's file.</param>
/// <param name="Subject">The link as the page has it, or the id.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record LinkFault(Check Check, string Page, string Subject, string Message)
{
    /// <summary>The path to which the link leads, below the site's root; null where it has none.</summary>
    public string? Target { get; init; }

    /// <summary>The part that is not there; null for none.</summary>
    public string? Anchor { get; init; }

    /// <summary>The parts that are there.</summary>
    public IReadOnlyCollection<string> Parts { get; init; } = [];

    /// <summary>The problem at the page.</summary>
    public Problem OnPage => new(Check.Code, Check.Severity, Place.WholeFile(Page), Message);
}
