using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Site.Building;

/// <summary>
/// Finds what a build would refuse without making the site: it follows every link of the texts by the plan, and renders only the texts, the pages to
/// whose parts they lead, and those on which names of the facts become ids.
/// </summary>
public static class PlannedLinks
{
    // Where names that writers choose become ids beside the page's own. Of states every page is looked at, since what one has another lacks; of the
    // others one of each. A build looks at all.
    private const string States = "states/*";
    private static readonly string[] Kinds =
    [
        States, "states/*/letters", "compare/*", "questions", "glossary", "documents", "documents/national", "billing", "certification", "training", "timeline",
        "advocacy", "advocacy/scorecard",
    ];

    /// <summary>
    /// One problem for each broken link and each id that stands twice, at the line of the source that has to be mended; where two files would have
    /// one address, those problems alone.
    /// </summary>
    /// <param name="request">What the site is made of, drafts included.</param>
    /// <param name="unread">Pages of whose parts nothing can be said, by their addresses, since their files could not be read; null for none.</param>
    /// <param name="part">
    /// What the plan lacks, where not all facts could be read; null for nothing. Then links of texts are followed, and what pages of facts hold is not judged.
    /// </param>
    public static ImmutableArray<Problem> Check(SiteRequest request, ImmutableHashSet<string>? unread = null, PlanInPart? part = null)
    {
        SitePlan plan = SitePlan.Of(request);
        if (!plan.Taken.IsEmpty)
        {
            return plan.Taken;
        }

        HashSet<string> silent = [.. request.Content.Articles.Where(article => unread?.Contains(article.Path) == true).Select(FileOf)];
        HashSet<string> texts = [.. request.Content.Articles.Select(FileOf).Except(silent)];
        SiteFile[] files = [.. (part is null ? Sample(plan, request.Atlas, texts) : texts).Distinct().AsParallel().AsOrdered().Select(plan.File).OfType<SiteFile>()];
        HashSet<string> paths = [.. part?.PathsAround(request, plan.Paths) ?? plan.Paths, .. SearchIndexing.Paths];
        HashSet<string> below = [.. request.Content.Articles.SelectMany(article => article.Links.Select(link => request.BaseUrl.AbsolutePath.TrimEnd('/') + link.Text))];
        Dictionary<string, PageLinks?> led = new(StringComparer.Ordinal);
        ImmutableArray<LinkFault> faults = LinkCheck.Faults(files, request.BaseUrl, paths, (link, file) => texts.Contains(link.Page) && below.Contains(link.Link) ? Page(file) : null);
        return
        [
            .. plan.Origins!.Located(part is null ? faults : [.. faults.Where(fault => fault.Check == LinkCheck.RepeatedId || below.Contains(fault.Subject) || fault.Subject.StartsWith('#'))]),
            .. request.Content.SearchWords.PagePlaces.Select(InSearchWords).OfType<Problem>(),
            .. ToDrafts(request.Content),
            .. part is null ? plan.Warnings : [],
        ];

        PageLinks? Page(string file)
        {
            if (silent.Contains(file) || (part is not null && !texts.Contains(file)))
            {
                return null;
            }

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

    /// <summary>One problem for each link of a published text to a draft.</summary>
    internal static IEnumerable<Problem> ToDrafts(SiteContent content)
    {
        HashSet<string> drafts = [.. content.Articles.Where(article => article.IsDraft).Select(article => article.Path)];
        return drafts.Count == 0 ? [] : content.Articles.Where(article => !article.IsDraft).SelectMany(article => article.Links)
            .Where(link => drafts.Contains(link.Text.Split('#', '?')[0]))
            .Select(link => new Problem(ArticleChecks.Draft.Code, ArticleChecks.Draft.Severity, link.At,
                $"{Policy.Checking.Wording.Quote(link.Text, longest: 200)} is a draft, which no reader has; publish it by taking 'draft' out of its front matter, or take the link out"));
    }

    private static IEnumerable<string> Sample(SitePlan plan, Atlas atlas, HashSet<string> texts)
    {
        HashSet<string> states = [.. atlas.States.Select(state => state.Slug)];
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. texts,
            .. plan.Paths.Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && KindOf(path, states) is { } kind && Kinds.Contains(kind) && (seen.Add(kind) || kind == States)),
        ];
    }

    // states/idaho/letters/index.html is of the kind states/*/letters, and compare/idaho-vs-ohio/index.html of compare/*.
    private static string KindOf(string path, HashSet<string> states)
    {
        string[] segments = path.Split('/')[..^1];
        return string.Join('/', segments.Select(segment => states.Contains(segment) || segment.Contains("-vs-", StringComparison.Ordinal) ? "*" : segment));
    }

    private static string FileOf(Article article) => $"{article.Path[1..]}index.html";
}
