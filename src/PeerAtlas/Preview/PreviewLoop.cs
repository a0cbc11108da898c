using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Reporting;

namespace PeerAtlas.Preview;

/// <summary>Builds in memory, again after each change and on each new day, and publishes what comes of it.</summary>
/// <param name="folders">What is read.</param>
/// <param name="clock">The time, asked anew about once a second.</param>
/// <param name="build">Makes a site of the sources at a time.</param>
/// <param name="events">Where states are published.</param>
/// <param name="output">Gets a line for each build.</param>
internal sealed class PreviewLoop(
    SourceFolders folders, Func<Moment> clock, Func<Sources, Moment, SiteBuild> build, ReloadEvents events, TextWriter output) : IDisposable
{
    // Where files change all the time, what is known after so long is shown.
    private static readonly TimeSpan LongestUntold = TimeSpan.FromSeconds(1);

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _publishing = new();
    private readonly LinkFollowing _links = new(output.WriteLine);
    private volatile PreviewState? _state;
    private int _builds;

    /// <summary>How long is waited for a notice of a change before a look around.</summary>
    public TimeSpan Patience { get; init; } = SourceWatch.Patience;

    /// <summary>Runs until ended.</summary>
    public async Task Run(CancellationToken ended)
    {
        using SourceWatch watch = new(folders, Patience);
        (Sources Sources, Moment At, DateTimeZone Zone)? built = null;
        Sources? waitedFor = null;
        string? lastFailure = null;
        long? untoldSince = null;
        while (!ended.IsCancellationRequested)
        {
            try
            {
                long start = Stopwatch.GetTimestamp();
                Sources sources = Sources.Read(folders);
                Moment now = clock();
                if (built is { } earlier && sources.HasFileEmptiedSince(earlier.Sources) && waitedFor?.HasSameFilesAs(sources) != true)
                {
                    waitedFor = sources;
                }
                else if (built is not { } last || lastFailure is not null || untoldSince is not null || !IsSameDay(now, last.At, last.Zone) || !sources.HasSameFilesAs(last.Sources))
                {
                    untoldSince ??= start;
                    (DateTimeZone zone, Action<TimeSpan> tell) = Build(sources, now);
                    // A file that is being saved may have been read half. The rest comes at once, so a build is told only when what it was made of still holds.
                    if (Stopwatch.GetElapsedTime(untoldSince.Value) < LongestUntold
                        && await watch.Stirs(SourceWatch.Quiet - Stopwatch.GetElapsedTime(start), ended).ConfigureAwait(false)
                        && !Sources.Read(folders).HasSameFilesAs(sources))
                    {
                        continue;
                    }

                    tell(Stopwatch.GetElapsedTime(start));
                    (built, lastFailure, untoldSince) = ((sources, now, zone), null, null);
                }
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                break;
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
    public void Dispose() => _links.Dispose();

    // On the same day of the site, and in the same days on Earth, by which facts are judged.
    private static bool IsSameDay(Moment one, Moment other, DateTimeZone zone) => one.In(zone) == other.In(zone) && one.OnEarth == other.OnEarth;

    /// <summary>Builds, and gives the zone whose days the site tells, and what tells of the build.</summary>
    private (DateTimeZone Zone, Action<TimeSpan> Tell) Build(Sources sources, Moment now)
    {
        _links.Stop();
        try
        {
            SiteBuild made = build(sources, now);
            return (made.Zone, elapsed => Tell(made, elapsed));
        }
        catch (Exception mistake) when (mistake is not StoppedException)
        {
            return (DateTimeZone.Utc, _ => TellMistake(mistake));
        }
    }

    private void TellMistake(Exception mistake)
    {
        output.WriteLine(mistake);
        PublishFailure("program", mistake.Message);
    }

    private void Tell(SiteBuild made, TimeSpan elapsed)
    {
        Publish(before => PreviewState.After(before, made, NextName()));
        TellBuild(made, elapsed);
        PreviewState state = _state!;
        _links.Start(made, broken => TellBroken(broken, state));
    }

    /// <summary>Pages are shown at once; broken links are told as soon as they are known, unless there is a newer build.</summary>
    private void TellBroken(ImmutableArray<Problem> broken, PreviewState state)
    {
        if (Publish(now => ReferenceEquals(now, state) ? state with { Problems = broken } : null))
        {
            WriteProblems(broken);
        }
    }

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
