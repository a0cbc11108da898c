using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Building;

/// <summary>Finds pages and files of writers at addresses that the site makes itself, or in folders that hosts serve in a way of their own.</summary>
internal static class TakenAddresses
{
    /// <summary>One problem for each such page and file.</summary>
    /// <param name="content">What writers wrote.</param>
    /// <param name="paths">The paths of all files of the site, one that two would have twice.</param>
    public static ImmutableArray<Problem> Of(SiteContent content, IEnumerable<string> paths)
    {
        ILookup<string, string> written = content.Articles.Select(FileOf).Concat(content.OwnFiles.Select(file => file.Path)).ToLookup(path => path, StringComparer.Ordinal);
        HashSet<string> made = new(
            paths.GroupBy(path => path, StringComparer.Ordinal).Where(files => files.Count() > written[files.Key].Count()).Select(files => files.Key),
            StringComparer.OrdinalIgnoreCase)
        {
            // What a build adds beside the plan: the index of search with its texts, and the pictures.
            SearchIndexing.Path,
            SearchIndexing.TextsPath,
            $"{Picture.Folder}any",
        };
        Problem[] pages =
        [
            .. content.Articles.Where(article => IsTaken(FileOf(article))).Select(article => new Problem(
                ArticleChecks.Misplaced.Code, Severity.Error, article.At, $"{article.Path} is an address of the site's own; name the page otherwise")),
        ];
        made.UnionWith(content.Articles.Select(FileOf));
        return
        [
            .. pages,
            .. content.OwnFiles.Where(file => IsTaken(file.Path) || StandsInTheWay(file.Path)).Select(file => new Problem(
                ArticleChecks.Own.Code, Severity.Error, Place.WholeFile($"input/{Input.OwnFileReader.Folder}{file.Path}"), $"the site has a file or folder at '/{file.Path}' itself; name this one otherwise")),
            .. content.OwnFiles.Where(file => Compression.WholeOf(file.Path) is { } whole && (made.Contains(whole) || content.OwnFiles.Any(other => other.Path == whole))).Select(file => new Problem(
                ArticleChecks.Own.Code, Severity.Error, Place.WholeFile($"input/{Input.OwnFileReader.Folder}{file.Path}"),
                $"a build with --precompress puts the compressed form of '/{Compression.WholeOf(file.Path)}' here; take the file out, or name it otherwise")),
            .. content.OwnFiles.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1).Select(file => new Problem(
                ArticleChecks.Own.Code, Severity.Error, Place.WholeFile($"input/{Input.OwnFileReader.Folder}{file.Path}"),
                $"the name differs from that of '{same.First().Path}' in capitals alone, and many disks and hosts take both for one file; name one of the two otherwise"))),
        ];

        // A host that looks at the end of addresses takes whatever ends as an embed for one, wherever it stands, and lets others frame it.
        bool IsTaken(string file) => made.Contains(file) || Reach.Embeds.Covers(file) || Reach.Hashed.Covers(file) || Regex.IsMatch($"/{file}", NginxFiles.Pattern(Reach.Embeds)!);

        // A file where the site has a folder, or a folder where it has a file.
        bool StandsInTheWay(string file) =>
            made.Any(other => other.StartsWith(file + "/", StringComparison.OrdinalIgnoreCase) || file.StartsWith(other + "/", StringComparison.OrdinalIgnoreCase));
    }

    private static string FileOf(Article article) => $"{article.Path[1..]}index.html";
}
