using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Citing;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Downloads;
using PeerAtlas.Site.Embeds;
using PeerAtlas.Site.Feeds;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Icons;
using PeerAtlas.Site.Offline;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Timeline;
using PeerAtlas.Site.Upkeep;

namespace PeerAtlas.Site.Building;

/// <summary>
/// The site before it is rendered: every path is known, and each file is made once, when it is first asked for. A build
/// asks for all of them; a preview for those that a reader opens.
/// </summary>
public sealed class SitePlan
{
    private readonly ImmutableArray<PlannedFile> inOrder;
    private readonly Dictionary<string, PlannedFile> files;

    private SitePlan(IEnumerable<PlannedFile> files, Func<SearchCorpus>? corpus = null)
    {
        inOrder = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        this.files = inOrder.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Corpus = corpus;
    }

    /// <summary>
    /// Gathers what the search index is made from; null for a plan without facts. The index itself is no file of the plan:
    /// making it takes a program beside this one.
    /// </summary>
    public Func<SearchCorpus>? Corpus { get; }

    /// <summary>
    /// The pictures, each by its drawing; none unless the request names what draws. The PNG are no files of the plan: making them takes
    /// a library beside this one.
    /// </summary>
    public ImmutableArray<Picture> Pictures { get; private init; } = [];

    /// <summary>
    /// Pages and files of writers at addresses that the site makes itself: errors, for which nothing is built. The plan leaves them out.
    /// </summary>
    public ImmutableArray<Problem> Taken { get; private init; } = [];

    /// <summary>What is built, and what its owner should know of it.</summary>
    public ImmutableArray<Problem> Warnings { get; private init; } = [];

    /// <summary>Where in the sources links and ids are written; null for a plan of files that are made already.</summary>
    public LinkOrigins? Origins { get; private init; }

    /// <summary>The paths of all files, in order (ordinal).</summary>
    public IEnumerable<string> Paths => inOrder.Select(file => file.Path);

    /// <summary>The files that tell of some states alone, with those states.</summary>
    internal IEnumerable<(string Path, ImmutableArray<State> Subjects)> OfSome =>
        inOrder.SelectMany(file => file.Subjects is { } subjects ? [(file.Path, subjects)] : ImmutableArray<(string, ImmutableArray<State>)>.Empty);

    /// <summary>Plans the site of a request.</summary>
    public static SitePlan Of(SiteRequest request)
    {
        SiteContext site = new(request, AssetTable.Load());
        GlossaryLinks links = new(site);
        ImmutableArray<Page> pages = RouteTable.Of(site);
        ImmutableArray<Picture> drawings = request.Draws is null ? [] : [.. QuestionPictures.Maps(site), .. RequirementPictures.All(site), .. Figures(site).Select(figure => BarPictures.Of(site, figure)).OfType<Picture>()];
        ImmutableArray<Picture> cards = request.Draws is null ? [] : [.. QuestionPictures.Cards(site), .. StatePictures.All(site)];
        ImmutableArray<KeyValuePair<string, Lazy<SiteFile>>> kept =
        [
            .. PairRedirects.Of(site),
            .. ApiFiles.Of(site),
            .. DownloadFiles.Of(site),
            .. FeedFiles.Of(site),
            .. drawings.Select(picture => Made(new SiteFile(picture.SvgPath, Encoding.UTF8.GetBytes(picture.Svg)))),
            .. site.Assets.Files.Concat(IconFiles.Of(site)).Append(Robots.Of(site)).Append(ThirdPartyNotices.File).Select(Made),
            SiteFile.Planned(Sitemap.Path[1..], () => Sitemap.Of(site, pages)),
            .. site.Content.OwnFiles.Select(own => Made(new SiteFile(own.Path, own.Content))),
        ];
        ImmutableArray<PlannedFile> files =
        [
            .. pages.Select(page => new PlannedFile(page.File, () => PageRenderer.Render(site, links, page)) { Subjects = page.Subjects }),
            .. CitationFiles.Of(site),
            .. EmbedRoutes.All(site).Select(embed => new PlannedFile(embed.File, () => PageRenderer.Render(site, embed))),
            .. kept.Select(file => new PlannedFile(file.Key, () => file.Value.Value)),
        ];
        Lazy<SearchCorpus> corpus = new(() => SearchCorpus.Of(site, pages));
        ImmutableArray<PlannedFile> withWorker = [.. files, WorkerFile.Of(site, files, () => corpus.Value)];
        ImmutableArray<KeyValuePair<string, Lazy<SiteFile>>> ofHosts = [.. HostFiles.Of(site, [.. withWorker.Select(file => file.Path)])];
        ImmutableArray<PlannedFile> all = [.. withWorker, .. ofHosts.Select(file => new PlannedFile(file.Key, () => file.Value.Value))];
        return new SitePlan(all.DistinctBy(file => file.Path), () => corpus.Value)
        {
            Taken = TakenAddresses.Of(request.Content, all.Select(file => file.Path)),
            Warnings = [.. ManyRules(request, ofHosts.Single(file => file.Key == HeadersFile.Path).Value.Value)],
            Pictures = [.. drawings, .. cards],
            Origins = new LinkOrigins(request, [.. withWorker.Select(file => file.Path)]),
        };
    }

    /// <summary>A plan of files that are made already.</summary>
    public static SitePlan Of(IEnumerable<SiteFile> files) => new(files.Select(file => new PlannedFile(file.Path, () => file)));

    /// <summary>One file; null when the site has none of that path.</summary>
    /// <param name="path">As in <see cref="SiteFile.Path"/>: <c>states/idaho/index.html</c>.</param>
    public SiteFile? File(string path) => files.TryGetValue(path, out PlannedFile? file) ? file.File : null;

    /// <summary>The same, made for who asks and not kept, unless somebody had it made before.</summary>
    internal SiteFile? Fresh(string path) => files.TryGetValue(path, out PlannedFile? file) ? file.Fresh : null;

    /// <summary>Every file, ordered by path (ordinal); what is not made yet is made, in parallel.</summary>
    public ImmutableArray<SiteFile> Files()
    {
        Parallel.ForEach(inOrder, file => _ = file.File);
        return [.. inOrder.Select(file => file.File)];
    }

    /// <summary>Makes every file, in parallel and in no order, and hands each on as soon as it is made. None is kept, so a whole site takes little memory.</summary>
    /// <param name="take">Takes a file; called from many threads.</param>
    /// <param name="kept">
    /// Takes a file that tells of no other states than these from where it is known to be the same again, and gives the digest of its bytes (XXH128); null
    /// where it must be made. Null for no such file.
    /// </param>
    /// <param name="cancel">Ends it before the next file.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public void Each(Action<SiteFile> take, Func<string, ImmutableArray<State>, UInt128?>? kept = null, CancellationToken cancel = default)
    {
        // A thread more than there are processors makes nothing faster and holds a page more in memory. The service worker bears a version made of all
        // other files, so it comes last.
        Parallel.ForEach(inOrder.Where(file => file.Path != Reaches.WorkerFile), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel }, file =>
        {
            if (file.Subjects is { } subjects && kept?.Invoke(file.Path, subjects) is { } same)
            {
                file.TakeOver(same);
                return;
            }

            take(file.File);
            file.LetGo();
        });
        if (File(Reaches.WorkerFile) is { } worker)
        {
            take(worker);
        }
    }

    private static IEnumerable<Problem> ManyRules(SiteRequest request, SiteFile headers)
    {
        int rules = HeadersFile.RulesIn(headers);
        if (rules > HeadersFile.MostRules)
        {
            yield return new Problem(HostChecks.ManyRules.Code, HostChecks.ManyRules.Severity, Place.WholeFile($"{LinkOrigins.InputFolderOf(request.Content)}pages"),
                $"_headers has {rules} rules, and Cloudflare Pages reads {HeadersFile.MostRules}, so that it would send the rest without their headers; put pages and files into a folder, as pages/learn/");
        }
    }

    private static IEnumerable<BarFigure> Figures(SiteContext site) =>
    [
        .. RateFigures.All(site),
        .. CountFigures.All(site),
        FreshnessFigure.Of(site),
        .. QualityFigures.Of(site, Quality.Of(site.Atlas, site.Today)),
    ];

    private static KeyValuePair<string, Lazy<SiteFile>> Made(SiteFile file) => KeyValuePair.Create(file.Path, new Lazy<SiteFile>(file));
}
