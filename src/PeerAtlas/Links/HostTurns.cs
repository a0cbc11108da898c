using System.Collections.Concurrent;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Links;

/// <summary>One thing at a time is asked of a host, with a pause after it; one that cannot be reached is soon left alone.</summary>
/// <param name="manners">The pause, and how many failures are enough.</param>
/// <param name="clock">The time of pauses.</param>
internal sealed class HostTurns(Manners manners, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);
    private int unreached;
    private int reached;

    /// <summary>True when many hosts could not be reached, and none could: then the fault is not theirs.</summary>
    public bool HasNoNetwork => Volatile.Read(ref reached) == 0 && Volatile.Read(ref unreached) >= manners.HostsUntilNoNetwork;

    /// <summary>True when more hosts than one were asked by the end of a run, and none could be reached: then nothing can be said of any.</summary>
    public bool HasReachedNone => Volatile.Read(ref reached) == 0 && Volatile.Read(ref unreached) > 1;

    /// <summary>Asks when it is the caller's turn.</summary>
    public async Task<Answer> Ask(string host, Func<Task<Answer>> ask, CancellationToken cancel)
    {
        Turn turn = turns.GetOrAdd(host, _ => new Turn());
        await turn.Gate.WaitAsync(cancel);
        try
        {
            if (turn.Final is { } known)
            {
                return known;
            }

            TimeSpan wait = turn.NotBefore - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancel);
            }

            Answer answer = await ask();
            Note(turn, answer);
            return answer;
        }
        finally
        {
            turn.NotBefore = clock.GetUtcNow() + manners.Pause;
            turn.Gate.Release();
        }
    }

    private void Note(Turn turn, Answer answer)
    {
        if (answer.IsHeadUnanswered)
        {
            return;
        }

        if (!answer.IsSilence)
        {
            turn.Silences = 0;
            Interlocked.Increment(ref reached);
            return;
        }

        if (turn.Silences++ == 0)
        {
            Interlocked.Increment(ref unreached);
        }

        // A name that is not there is not there for any page; of connections the next may succeed.
        turn.Final = answer.Obstacle is Obstacle.UnknownName or Obstacle.NameNotAnswered ? answer
            : turn.Silences >= manners.SilencesUntilLeft ? new Answer(null, Obstacle.HostSilent)
            : null;
    }

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset NotBefore { get; set; }

        public int Silences { get; set; }

        public Answer? Final { get; set; }
    }
}
