using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Searching;

/// <summary>What a search can find of the site's own words: articles, their sections, and the pages that gather facts.</summary>
internal static class PageSearchDocuments
{
    /// <summary>The topic of articles.</summary>
    public const string LearnTopic = "learn";

    /// <summary>The topic of the site's other pages.</summary>
    public const string SiteTopic = "site";

    // States, questions and codes are found as what they are; pairs of states by the states that are named.
    private static readonly string[] Elsewhere = ["/states/", "/questions/", "/billing/codes/", "/compare/", "/search/"];

    /// <summary>Articles first, then the other pages.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">Every page of the route table.</param>
    public static IEnumerable<SearchDocument> Of(SiteContext site, ImmutableArray<Page> pages)
    {
        HashSet<string> articles = [.. site.Content.Articles.Select(article => article.Path)];
        return
        [
            .. site.Content.Articles.SelectMany(article => OfArticle(article, site)),
            .. pages.Where(page => page.Listed && page.IsSearched && !articles.Contains(page.Path) && !IsFoundElsewhere(page.Path))
                .Select(page => OfPage(page, site.Content.SearchWords)),
        ];
    }

    private static bool IsFoundElsewhere(string path) => Array.Exists(Elsewhere, other =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length > other.Length || other == "/search/"));

    // A page that gathers what a section of a state's page tells of one state goes by the section's words too.
    private static SearchDocument OfPage(Page page, SearchWords words) =>
        new(SearchKinds.Page, page.Title, SearchTexts.Beginning(page.Description), page.Path)
        {
            Topic = SiteTopic,
            Also = [.. words.Sections.GetValueOrDefault(page.Path.Trim('/'), []), .. words.Pages.GetValueOrDefault(page.Path, [])],
        };

    private static IEnumerable<SearchDocument> OfArticle(Article article, SiteContext site)
    {
        SearchWords words = site.Content.SearchWords;
        using IDocument document = new HtmlParser().ParseDocument(ArticleFigures.Filled(article.Html, site));
        string topic = article.Path.StartsWith("/learn/", StringComparison.Ordinal) ? LearnTopic : SiteTopic;
        StringBuilder text = new();
        IElement? heading = null;
        foreach (IElement element in document.Body!.Children)
        {
            if (element.LocalName == "h2" && element.Id is { Length: > 0 })
            {
                if (!LeadsOn(heading))
                {
                    yield return WithWords(Section(article, heading, text.ToString(), topic), words);
                }

                text.Clear();
                heading = element;
            }
            else
            {
                text.Append(text.Length == 0 ? "" : " ").Append(Plain(element));
            }
        }

        if (!LeadsOn(heading))
        {
            yield return WithWords(Section(article, heading, text.ToString(), topic), words);
        }
    }

    // The links at the end of an article lead to what is found by itself.
    private static bool LeadsOn(IElement? heading) => heading?.Id == "next";

    private static SearchDocument WithWords(SearchDocument document, SearchWords words) =>
        document with { Also = [.. document.Also, .. words.Pages.GetValueOrDefault(document.Address, [])] };

    private static SearchDocument Section(Article article, IElement? heading, string text, string topic) => heading is null
        ? new SearchDocument(SearchKinds.Page, article.Title, SearchTexts.Beginning(article.Description), article.Path)
        {
            Topic = topic,
            Words = text,
        }
        : new SearchDocument(SearchKinds.Page, Plain(heading), SearchTexts.Beginning(text), $"{article.Path}#{heading.Id}")
        {
            Topic = topic,
            Also = [article.Title],
            Words = SearchTexts.Joined(SearchTexts.RestOfBeginning(text)),
        };

    private static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
