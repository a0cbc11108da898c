using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Building;

/// <summary>Finds pages and files of writers at addresses that the site makes itself, or in folders that hosts serve in a way of their own.</summary>
public static class TakenAddresses
{
    /// <summary>One problem for each such page and file.</summary>
    public static ImmutableArray<Problem> Of(SiteRequest request)
    {
        HashSet<string> made = new(SitePlan.Of(request with { Content = request.Content with { Articles = [], OwnFiles = [] } }).Paths, StringComparer.OrdinalIgnoreCase);
        // What a build adds beside the plan: the index of search, and the pictures.
        made.Add(SearchIndexing.Path);
        made.Add($"{Picture.Folder}any");
        Problem[] pages =
        [
            .. request.Content.Articles.Where(article => IsTaken(FileOf(article))).Select(article => new Problem(
                ArticleChecks.Misplaced.Code, Severity.Error, article.At, $"{article.Path} is an address of the site's own; name the page otherwise")),
        ];
        made.UnionWith(request.Content.Articles.Select(FileOf));
        return
        [
            .. pages,
            .. request.Content.OwnFiles.Where(own => IsTaken(own.Path) || StandsInTheWay(own.Path)).Select(own => new Problem(
                ArticleChecks.Own.Code, Severity.Error, Place.WholeFile($"input/{Input.OwnFileReader.Folder}{own.Path}"), $"the site has a file or folder at '/{own.Path}' itself; name this one otherwise")),
        ];

        bool IsTaken(string file) => made.Contains(file) || Reach.Embeds.Covers(file) || Reach.Hashed.Covers(file);

        // A file where the site has a folder, or a folder where it has a file.
        bool StandsInTheWay(string file) =>
            made.Any(other => other.StartsWith(file + "/", StringComparison.OrdinalIgnoreCase) || file.StartsWith(other + "/", StringComparison.OrdinalIgnoreCase));
    }

    private static string FileOf(Content.Article article) => $"{article.Path[1..]}index.html";
}
