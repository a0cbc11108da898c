namespace PeerAtlas;

/// <summary>
/// Work that waits for another program runs on a thread of its own. The pool has a thread for each processor and adds others slowly, so that one which
/// waits there takes a processor's worth of rendering away, and work that is queued behind the pages starts when they are done.
/// </summary>
internal static class OwnThread
{
    /// <summary>Starts it.</summary>
    public static Task Run(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Starts it, and gives what it comes to.</summary>
    public static Task<T> Run<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
