using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace PeerAtlas.Pipeline;

/// <summary>Times the stages of one run and tells when each starts. Stages may run at the same time.</summary>
/// <param name="started">Called when a stage starts, from the thread that runs it.</param>
internal sealed class StageClock(Action<Stage> started)
{
    private readonly ConcurrentBag<StageTime> _times = [];
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>A clock that tells nobody.</summary>
    public static StageClock Silent() => new(_ => { });

    /// <summary>The time since the clock was made.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>The stages that have ended, in their order.</summary>
    public ImmutableArray<StageTime> Times => [.. _times.OrderBy(time => time.Stage)];

    /// <summary>Runs a stage.</summary>
    public void Time(Stage stage, Action work) => Time(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs a stage.</summary>
    public T Time<T>(Stage stage, Func<T> work)
    {
        started(stage);
        long start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            _times.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start)));
        }
    }
}
