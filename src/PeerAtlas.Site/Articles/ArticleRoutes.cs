using System.Collections.Immutable;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Articles;

/// <summary>The pages that writers wrote.</summary>
public static class ArticleRoutes
{
    /// <summary>One page an article.</summary>
    public static IEnumerable<Page> Of(SiteContext site) => site.Content.Articles.Select(article => new Page(
        article.Path, article.Title, article.Description, Trail(article, site.Content), Page.MadeBy<ArticlePage>((nameof(ArticlePage.Article), article)))
    {
        Listed = !article.IsDraft,
        Modified = article.Updated,
    });

    /// <summary>The article's folder, when the folder has a page of its own.</summary>
    private static ImmutableArray<Crumb> Trail(Article article, SiteContent content) =>
    [
        .. content.Articles
            .Where(other => other.Path != article.Path && article.Path.StartsWith(other.Path, StringComparison.Ordinal))
            .OrderBy(other => other.Path.Length)
            .Select(other => new Crumb(other.Path, other.Title)),
    ];
}
