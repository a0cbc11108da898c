using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Site.Building;

/// <summary>
/// Finds what a build would refuse without making the site: it follows every link of the texts by the plan, and renders only the texts, the pages to
/// whose parts they lead, and one of each other kind of page, since what is wrong with one is wrong with all.
/// </summary>
public static class PlannedLinks
{
    private const int EachKind = 1;

    /// <summary>One problem for each broken link and each id that stands twice, at the line of the source that has to be mended.</summary>
    /// <param name="request">What the site is made of, drafts included.</param>
    public static ImmutableArray<Problem> Check(SiteRequest request)
    {
        SitePlan plan = SitePlan.Of(request);
                HashSet<string> texts = [.. request.Content.Articles.Select(FileOf)];
        SiteFile[] files = [.. Sample(plan, request.Atlas, texts).AsParallel().AsOrdered().Select(plan.File).OfType<SiteFile>()];
        HashSet<string> paths = [.. plan.Paths, SearchIndexing.Path];
        HashSet<string> below = [.. request.Content.Articles.SelectMany(article => article.Links.Select(link => request.BaseUrl.AbsolutePath.TrimEnd('/') + link.Text))];
        Dictionary<string, PageLinks?> led = new(StringComparer.Ordinal);
        ImmutableArray<LinkFault> faults = LinkCheck.Faults(files, request.BaseUrl, paths, (link, file) => texts.Contains(link.Page) && below.Contains(link.Link) ? Page(file) : null);
        return
        [
            .. plan.Origins!.Located(faults),
            .. request.Content.SearchWords.PagePlaces.Select(InSearchWords).OfType<Problem>(),
            .. ToDrafts(request.Content),
        ];

        PageLinks? Page(string file)
        {
            if (!led.TryGetValue(file, out PageLinks? page))
            {
                led[file] = page = plan.File(file) is { } made && file.EndsWith(".html", StringComparison.Ordinal) ? PageLinks.Of(made) : null;
            }

            return page;
        }

        Problem? InSearchWords(TextPlace named)
        {
            string[] parts = named.Text.Split('#', 2);
            string file = $"{parts[0].TrimStart('/')}index.html";
            return !named.Text.StartsWith('/') || !parts[0].EndsWith('/') ? null
                : !paths.Contains(file) ? new Problem(LinkCheck.BrokenLink.Code, LinkCheck.BrokenLink.Severity, named.At,
                    $"'{parts[0]}' is no page of the site{(new NearestPath(paths).Of(parts[0].TrimStart('/')) is { } near ? $" (did you mean '/{near}'?)" : "")}")
                : parts.Length > 1 && Page(file) is { } page && !page.Ids.Contains(parts[1]) ? new Problem(LinkCheck.BrokenAnchor.Code, LinkCheck.BrokenAnchor.Severity, named.At,
                    $"{parts[0]} has no part '{parts[1]}'{Policy.Checking.Wording.DidYouMean(parts[1], page.Ids)}")
                : null;
        }
    }

    private static IEnumerable<Problem> ToDrafts(SiteContent content)
    {
        HashSet<string> drafts = [.. content.Articles.Where(article => article.IsDraft).Select(article => article.Path)];
        return drafts.Count == 0 ? [] : content.Articles.Where(article => !article.IsDraft).SelectMany(article => article.Links)
            .Where(link => drafts.Contains(link.Text.Split('#', '?')[0]))
            .Select(link => new Problem(ArticleChecks.Draft.Code, ArticleChecks.Draft.Severity, link.At,
                $"'{link.Text}' is a draft, which no reader has; publish it by taking 'draft' out of its front matter, or take the link out"));
    }

    // Pages of one kind differ in the names of states and questions alone.
    private static IEnumerable<string> Sample(SitePlan plan, Atlas atlas, HashSet<string> texts)
    {
        HashSet<string> states = [.. atlas.States.Select(state => state.Slug)];
        HashSet<string> wanted = [.. Covering(atlas).Select(state => $"states/{state.Slug}/index.html")];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (string path in plan.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("embed/", StringComparison.Ordinal)))
        {
            string kind = texts.Contains(path) ? path : KindOf(path, states);
            int before = seen.GetValueOrDefault(kind);
            seen[kind] = before + 1;
            if (before < EachKind || wanted.Contains(path))
            {
                yield return path;
            }
        }
    }

    // states/idaho/brief/index.html is of the kind states/*/brief, and questions/x/index.html of questions/*.
    private static string KindOf(string path, HashSet<string> states)
    {
        string[] segments = path.Split('/');
        return segments.Length < 3 ? path
            : string.Join('/', segments.Select((segment, at) => states.Contains(segment) || at == segments.Length - 2 && !states.Contains(segments[at - 1]) ? "*" : segment));
    }

    // A few states that have an answer to every question between them.
    private static IEnumerable<State> Covering(Atlas atlas)
    {
        HashSet<string> open = [.. atlas.Codebook.Questions.Select(question => question.Id)];
        foreach (State state in atlas.States.OrderByDescending(state => state.Answers.Count))
        {
            if (state.Answers.Keys.Any(open.Contains))
            {
                open.ExceptWith(state.Answers.Keys);
                yield return state;
            }
        }
    }

    private static string FileOf(Article article) => $"{article.Path[1..]}index.html";
}
