using System.Collections.Immutable;
using System.Diagnostics;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Preview;

/// <summary>Builds in memory, again after each change, and publishes what comes of it.</summary>
/// <param name="folders">What is read.</param>
/// <param name="build">Makes a site of the sources.</param>
/// <param name="events">Where states are published.</param>
/// <param name="output">Gets a line for each build.</param>
internal sealed class PreviewLoop(SourceFolders folders, Func<Sources, SiteBuild> build, ReloadEvents events, TextWriter output) : IDisposable
{
    // While someone is still typing, the next build should have the machine for itself.
    private static readonly TimeSpan BeforeLinks = TimeSpan.FromMilliseconds(700);

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _publishing = new();
    private volatile PreviewState? _state;
    private CancellationTokenSource _newer = new();
    private int _builds;

    /// <summary>Runs until ended.</summary>
    public async Task Run(CancellationToken ended)
    {
        using SourceWatch watch = new(folders);
        Sources? built = null;
        Sources? waitedFor = null;
        string? lastFailure = null;
        while (!ended.IsCancellationRequested)
        {
            try
            {
                Sources sources = Sources.Read(folders);
                if (built is not null && sources.HasFileEmptiedSince(built) && waitedFor?.HasSameFilesAs(sources) != true)
                {
                    waitedFor = sources;
                }
                else if (built is null || lastFailure is not null || !sources.HasSameFilesAs(built))
                {
                    Build(sources);
                    (built, lastFailure) = (sources, null);
                }
            }
            catch (StoppedException unreadable)
            {
                if (unreadable.Message != lastFailure)
                {
                    lastFailure = unreadable.Message;
                    PublishFailure("sources", unreadable.Message);
                }
            }

            await watch.Wait(ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Ends what still goes on in the background.</summary>
    public void Dispose()
    {
        _newer.Cancel();
        _newer.Dispose();
    }

    private void Build(Sources sources)
    {
        long start = Stopwatch.GetTimestamp();
        _newer.Cancel();
        _newer.Dispose();
        _newer = new CancellationTokenSource();
        try
        {
            SiteBuild made = build(sources);
            Publish(before => PreviewState.After(before, made, NextName()));
            TellBuild(made, Stopwatch.GetElapsedTime(start));
            FollowLinksLater(made, _state!, _newer.Token);
        }
        catch (Exception mistake) when (mistake is not StoppedException)
        {
            output.WriteLine(mistake);
            PublishFailure("program", mistake.Message);
        }
    }

    /// <summary>Pages are shown at once; broken links are told as soon as they are known. The next build ends the search.</summary>
    private void FollowLinksLater(SiteBuild made, PreviewState state, CancellationToken superseded) =>
        Task.Run(async () =>
        {
            try
            {
                await Task.Delay(BeforeLinks, superseded);
                ImmutableArray<SiteFile> files = made.Render(StageClock.Silent(), superseded);
                ImmutableArray<Problem> broken = made.CheckLinks(files, StageClock.Silent(), superseded);
                if (broken.HasErrors() && Publish(now => ReferenceEquals(now, state) ? state with { Problems = broken.Errors() } : null))
                {
                    WriteProblems(broken);
                }
            }
            catch (OperationCanceledException)
            {
                // A newer build follows its own links.
            }
            catch (Exception mistake)
            {
                output.WriteLine(mistake);
            }
        }, CancellationToken.None);

    private void PublishFailure(string what, string message)
    {
        Problem problem = new(what, Severity.Error, Place.WholeFile(folders.Data), message);
        output.WriteLine(ProblemText.Line(problem));
        Publish(before => PreviewState.Failed(before, [problem], NextName()));
    }

    /// <summary>Makes the next state of the present one the newest, unless there is none to make.</summary>
    private bool Publish(Func<PreviewState?, PreviewState?> next)
    {
        lock (_publishing)
        {
            if (next(_state) is not { } state)
            {
                return false;
            }

            _state = state;
            events.Publish(state);
            return true;
        }
    }

    private void TellBuild(SiteBuild made, TimeSpan elapsed)
    {
        WriteProblems(made.Problems.Errors());
        string outcome = made.Problems.HasErrors() ? $"not built: {ProblemText.Count(made.Problems)}" : "pages are made as you open them";
        output.WriteLine($"{(_builds == 1 ? "Built" : "Rebuilt")} in {elapsed.TotalMilliseconds:N0} ms: {outcome}");
    }

    private void WriteProblems(ImmutableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.WriteLine(ProblemText.Line(problem));
        }
    }

    private string NextName() => $"{_run}-{++_builds}";
}
