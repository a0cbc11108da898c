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
    public static ImmutableArray<Problem> Check(IReadOnlyList<SiteFile> files, Uri baseUrl) => Check(
        [.. files.Select(file => file.Path)],
        files.Where(file => IsPage(file.Path)).AsParallel().Select(PageLinks.Of).ToDictionary(page => page.Path, StringComparer.Ordinal),
        baseUrl,
        CancellationToken.None);

    /// <summary>The same of a plan, on one thread: each page is made and read in turn, so that others have the machine.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="baseUrl">The address of its root.</param>
    /// <param name="cancel">Ends the check before the next page.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static ImmutableArray<Problem> PageByPage(SitePlan plan, Uri baseUrl, CancellationToken cancel)
    {
        Dictionary<string, PageLinks> pages = new(StringComparer.Ordinal);
        foreach (string path in plan.Paths.Where(IsPage))
        {
            cancel.ThrowIfCancellationRequested();
            pages.Add(path, PageLinks.Of(plan.File(path)!));
        }

        return Check([.. plan.Paths], pages, baseUrl, cancel);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static ImmutableArray<Problem> Check(HashSet<string> paths, Dictionary<string, PageLinks> pages, Uri baseUrl, CancellationToken cancel)
    {
        Dictionary<string, Problem?> followed = new(StringComparer.Ordinal);
        return
        [
            .. pages.Values
                .OrderBy(page => page.Path, StringComparer.Ordinal)
                .SelectMany(page => page.RepeatedIds.Select(id => Problem(RepeatedId, page.Path, $"the id '{id}' stands on two elements"))
                    .Concat(page.Links.Select(link => FollowOnce(page, link)).OfType<Problem>())),
        ];

        // Where a link leads depends on its page only when it is relative. The others stand on many pages.
        Problem? FollowOnce(PageLinks page, string link)
        {
            cancel.ThrowIfCancellationRequested();
            if (!link.StartsWith('/') && !link.StartsWith("http", StringComparison.Ordinal))
            {
                return Follow(page, link, baseUrl, paths, pages);
            }

            if (!followed.TryGetValue(link, out Problem? problem))
            {
                followed[link] = problem = Follow(page, link, baseUrl, paths, pages);
            }

            return problem is null ? null : problem with { At = Place.WholeFile(page.Path) };
        }
    }

    private static Problem? Follow(
        PageLinks page, string link, Uri baseUrl, HashSet<string> paths, Dictionary<string, PageLinks> pages)
    {
        Uri from = new(baseUrl, page.Path.EndsWith("index.html", StringComparison.Ordinal) ? page.Path[..^10] : page.Path);
        if (!Uri.TryCreate(from, link, out Uri? target))
        {
            return Problem(BrokenLink, page.Path, $"'{link}' is not an address");
        }

        if (target.Authority != baseUrl.Authority || target.Scheme != baseUrl.Scheme)
        {
            return null;
        }

        if (!target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal))
        {
            return Problem(BrokenLink, page.Path, $"'{link}' leads out of the site, whose addresses start with {baseUrl.AbsolutePath}");
        }

        string path = Uri.UnescapeDataString(target.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        string file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!paths.Contains(file))
        {
            return Problem(BrokenLink, page.Path, $"'{link}' leads to /{path}, which the site does not have");
        }

        string anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return anchor.Length > 0 && pages.TryGetValue(file, out PageLinks? other) && !other.Ids.Contains(anchor)
            ? Problem(BrokenAnchor, page.Path, $"'{link}' names the part '{anchor}', which /{path} does not have")
            : null;
    }

    private static Problem Problem(Check check, string page, string message) =>
        new(check.Code, check.Severity, Place.WholeFile(page), message);
}
