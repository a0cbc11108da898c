using System.Runtime.CompilerServices;
using PeerAtlas.Reporting;

namespace PeerAtlas.Preview;

/// <summary>Holds the newest state and tells everyone who follows of each change.</summary>
internal sealed class ReloadEvents
{
    private readonly Lock _lock = new();
    private PreviewState? _state;
    private TaskCompletionSource _changed = NewSignal();
    private volatile string? _looked;

    /// <summary>Notes which page somebody looks at: of the next state it is made while browsers still learn of that.</summary>
    /// <param name="file">The page's file, as in the plan.</param>
    public void Note(string file) => _looked = file;

    /// <summary>Makes a state the newest.</summary>
    public void Publish(PreviewState state)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            changed = _changed;
            (_state, _changed) = (state, NewSignal());
        }

        changed.SetResult();
        if (_looked is { } file)
        {
            // Whatever is wrong with the page is told to who asks for it.
            _ = Task.Run(() => state.Site?.File(file));
        }
    }

    /// <summary>The newest state; waits for the first build.</summary>
    public async ValueTask<PreviewState> Newest(CancellationToken ended)
    {
        (PreviewState? state, Task? changed) = Look();
        while (state is null)
        {
            await changed.WaitAsync(ended);
            (state, changed) = Look();
        }

        return state;
    }

    /// <summary>The newest state, then each that follows. A follower who is slow misses those in between.</summary>
    public async IAsyncEnumerable<PreviewState> Follow([EnumeratorCancellation] CancellationToken ended)
    {
        while (true)
        {
            (PreviewState? state, Task? changed) = Look();
            if (state is not null)
            {
                yield return state;
            }

            await changed.WaitAsync(ended);
        }
    }

    /// <summary>A state as a server-sent event. A page that tells the problems itself needs no overlay.</summary>
    public static string Event(PreviewState state)
    {
        string problems = ProblemJson.Array(state.Site is null ? [] : state.Problems);
        return $$"""
            event: state
            data: {"page":"{{state.Page}}","problems":{{problems}}}


            """.ReplaceLineEndings("\n");
    }

    private (PreviewState? State, Task Changed) Look()
    {
        lock (_lock)
        {
            return (_state, _changed.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
