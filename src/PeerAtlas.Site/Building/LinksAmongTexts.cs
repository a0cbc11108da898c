using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Building;

/// <summary>
/// Follows links of texts where no plan of the site can be made, since the codebook or a national list has errors: those that lead to another text or to
/// a state, whose addresses hang on the names of files alone. Of others nothing is said.
/// </summary>
public static class LinksAmongTexts
{
    // Whose pages are all known by the names of files.
    private static readonly string[] Whole = [Doors.States.Path, Doors.Learn.Path, Doors.About.Path];

    // What stands below a state's own page.
    private static readonly string[] StatePages = ["brief", "citations", "letters"];

    /// <summary>One problem for each link that leads nowhere, and for each to a draft, at its place.</summary>
    /// <param name="content">The texts, drafts included.</param>
    /// <param name="states">The names of the states' files, without their ending.</param>
    public static ImmutableArray<Problem> Check(SiteContent content, IEnumerable<string> states)
    {
        string[] slugs = [.. states];
        HashSet<string> known =
        [
            .. content.Articles.Select(article => $"{article.Path[1..]}index.html"), .. content.OwnFiles.Select(own => own.Path),
            .. Enumerable.Concat(["", .. slugs.Select(slug => $"{slug}/")], slugs.SelectMany(slug => StatePages, (slug, page) => $"{slug}/{page}/")).Select(path => $"{Doors.States.Path[1..]}{path}index.html"),
        ];
        NearestPath nearest = new(known);
        return
        [
            .. content.Articles.SelectMany(article => article.Links).Select(Broken).OfType<Problem>(),
            .. PlannedLinks.ToDrafts(content),
        ];

        Problem? Broken(TextPlace link)
        {
            string path = Uri.UnescapeDataString(link.Text.Split('#', '?')[0]);
            return !Whole.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) || IsFileOfState(path) || known.Contains(path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..])
                ? null
                : new Problem(LinkCheck.BrokenLink.Code, LinkCheck.BrokenLink.Severity, link.At,
                    $"'{link.Text}' leads to {path}, which the site does not have{(nearest.Of(path[1..]) is { } near ? $" (did you mean '/{near}'?)" : "")}");
        }
    }

    // Feeds and citations stand there as files; which ones is known to a plan alone.
    private static bool IsFileOfState(string path) => path.StartsWith(Doors.States.Path, StringComparison.Ordinal) && path.Count(c => c == '/') > 2 && !path.EndsWith('/');
}
