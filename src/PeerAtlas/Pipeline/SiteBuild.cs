using System.Collections.Immutable;
using NodaTime;
using PeerAtlas.Disk;
using PeerAtlas.Indexing;
using PeerAtlas.Pictures;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Pipeline;

/// <summary>A site that can be made, or what stands in its way.</summary>
/// <param name="Plan">Every file, made when it is asked for; null when the facts or texts have errors.</param>
/// <param name="BaseUrl">Where the site will be published; null when there is no site.</param>
/// <param name="Problems">What is wrong with facts and texts. Links have not been followed yet.</param>
internal sealed record SiteBuild(SitePlan? Plan, Uri? BaseUrl, ImmutableArray<Problem> Problems)
{
    /// <summary>The facts; null when there is no site.</summary>
    public Atlas? Atlas { get; init; }

    /// <summary>Whose days the site tells; UTC when there is no site.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>The search index and its texts, made when one of them is first asked for; null when there is nothing to search.</summary>
    public Lazy<ImmutableArray<SiteFile>>? Search { get; init; }

    /// <summary>Reads, checks and plans.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="baseUrl">Overrides the address in <c>site.yml</c>, when not null.</param>
    /// <param name="now">When the run takes place.</param>
    /// <param name="clock">Times the stages.</param>
    /// <param name="past">Reads what the repository took in over time, by the days of a zone; null where nobody asked.</param>
    /// <param name="draws">What draws pictures; null for a site without.</param>
    /// <param name="drafts">Whether pages that are drafts are part of it, as in a preview.</param>
    /// <param name="earlier">What an earlier reading left to go on with; null for none.</param>
    public static SiteBuild From(
        Sources sources, Uri? baseUrl, Moment now, StageClock clock, Func<DateTimeZone, HistoryReading>? past = null, string? draws = null, bool drafts = false,
        EarlierReading? earlier = null)
    {
        SourcesReading reading = SourcesReading.Of(sources, now, clock, earlier);
        reading = reading with { Problems = Relevant(reading.Problems, baseUrl) };

        if (reading is not { Atlas: { } atlas, Content: { } content } || reading.Problems.HasErrors())
        {
            return new SiteBuild(null, null, reading.Problems);
        }

        HistoryReading? history = past?.Invoke(content.Settings.Zone);
        // In a preview no copies are kept, since what is shown is of this moment.
        SiteContent shown = drafts ? content with { Settings = content.Settings with { Offline = false } } : content.Published;
        SiteRequest request = new(atlas, shown, baseUrl ?? content.Settings.BaseUrl, now.In(content.Settings.Zone))
        {
            History = history?.History,
            Lack = history?.Lack ?? HistoryLack.NotAsked,
            Draws = draws,
            Folders = sources.Repository,
        };
        SitePlan plan = SitePlan.Of(request);
        if (!plan.Taken.IsEmpty)
        {
            return new SiteBuild(null, null, ProblemOrder.Sorted([.. reading.Problems, .. plan.Taken]));
        }

        return new SiteBuild(plan, request.BaseUrl, ProblemOrder.Sorted([.. reading.Problems, .. plan.Warnings]))
        {
            Atlas = atlas,
            Zone = content.Settings.Zone,
            Search = plan.Corpus is { } corpus ? new Lazy<ImmutableArray<SiteFile>>(() => SearchIndex.Of(corpus())) : null,
        };
    }

    /// <summary>Problems without that of an address of nobody's, where the command line says where the site will be published.</summary>
    public static ImmutableArray<Problem> Relevant(ImmutableArray<Problem> problems, Uri? baseUrl) =>
        baseUrl is null ? problems : problems.RemoveAll(problem => problem.Code == PlaceholderChecks.BaseUrl.Code);

    /// <summary>The paths of all files that <see cref="Make"/> makes; none when there is no plan.</summary>
    public ImmutableArray<string> Paths =>
        Plan is null ? [] : [.. Plan.Paths, .. Search is null ? [] : SearchIndexing.Paths, .. Plan.Pictures.Select(picture => picture.PngPath)];

    /// <summary>Makes every file, the search index beside the others, and hands each on as soon as it is made. Files come from many threads and are not kept.</summary>
    /// <param name="take">Takes a file.</param>
    /// <param name="earlier">The output from which pictures are taken over; null for none.</param>
    /// <param name="keep">Takes a file over that tells of these states alone, and gives the digest of its bytes (XXH128); null where it must be made. Null to make all.</param>
    /// <param name="clock">Times the stages.</param>
    /// <returns>The pictures; null for a site without.</returns>
    /// <exception cref="StoppedException">The search index could not be made, or a file could not be taken.</exception>
    public PictureMaking? Make(Action<SiteFile> take, EarlierOutput? earlier, Func<string, ImmutableArray<State>, UInt128?>? keep, StageClock clock)
    {
        // On a thread of its own: the pool has one for each processor, and this one waits for Node while pages are rendered.
        using CancellationTokenSource failed = new();
        Task search = Search is null ? Task.CompletedTask : OwnThread.Run(() =>
        {
            try
            {
                foreach (SiteFile file in clock.Time(Stage.Search, () => Search.Value))
                {
                    take(file);
                }
            }
            catch
            {
                failed.Cancel();
                throw;
            }
        });
        try
        {
            clock.Time(Stage.Pages, () => Plan!.Each(take, keep, failed.Token));
        }
        catch (OperationCanceledException) when (failed.IsCancellationRequested)
        {
            // No page is of use without the search index; why it is not there is told below.
        }
        finally
        {
            // Whatever happens, nothing is handed on any more after this.
            Task.WhenAny(search).GetAwaiter().GetResult();
        }

        search.GetAwaiter().GetResult();
        return Plan!.Pictures.IsEmpty ? null : clock.Time(Stage.Pictures, () =>
        {
            PictureMaking pictures = PictureMaking.Of(Plan.Pictures, earlier);
            Parallel.ForEach(pictures.Files, take);
            return pictures;
        });
    }

    /// <summary>Follows every internal link of the pages that were made.</summary>
    public ImmutableArray<Problem> Follow(GatheredLinks links) => BaseUrl is null ? [] : links.Follow(BaseUrl, Plan?.Origins);

    /// <summary>Makes every page and follows its links, on the thread that asks and on no other.</summary>
    /// <param name="cancel">Ends it before the next page.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public ImmutableArray<Problem> CheckLinksPageByPage(CancellationToken cancel) =>
        BaseUrl is null || Plan is null ? [] : LinkCheck.PageByPage(Plan, BaseUrl, Plan.Origins, cancel);
}
