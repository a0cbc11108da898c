using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Building;

/// <summary>Finds pages of writers at addresses that the site makes itself, or in folders that hosts serve in a way of their own.</summary>
public static class TakenAddresses
{
    /// <summary>One problem for each such page.</summary>
    public static ImmutableArray<Problem> Of(SiteRequest request)
    {
        HashSet<string> made = [.. SitePlan.Of(request with { Content = request.Content with { Articles = [] } }).Paths];
        return
        [
            .. request.Content.Articles.Where(article => IsTaken($"{article.Path[1..]}index.html")).Select(article => new Problem(
                ArticleChecks.Misplaced.Code, Severity.Error, article.At, $"{article.Path} is an address of the site's own; name the page otherwise")),
        ];

        bool IsTaken(string file) => made.Contains(file) || Reach.Embeds.Covers(file) || Reach.Hashed.Covers(file);
    }
}
