using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>
/// The pages of two states are made alike. Tests of every page look at a few of them, whose states have much, little
/// and awkward to show; tests of their own look at all.
/// </summary>
internal static class SomePairs
{
    private static readonly string[] Kept =
    [
        "compare/idaho-vs-wyoming/index.html",
        "compare/idaho-vs-new-york/index.html",
        "compare/alaska-vs-south-dakota/index.html",
        "compare/district-of-columbia-vs-maryland/index.html",
        "compare/michigan-vs-wisconsin/index.html",
    ];

    /// <summary>Whether a page is one of the many pairs.</summary>
    public static bool LeavesOut(Page page) => LeavesOut(page.File);

    /// <summary>Whether a file holds one of the many pairs, or sends on to one.</summary>
    public static bool LeavesOut(string file) =>
        file.StartsWith("compare/", StringComparison.Ordinal) && file.Contains("-vs-", StringComparison.Ordinal) && !Kept.Contains(file);
}
