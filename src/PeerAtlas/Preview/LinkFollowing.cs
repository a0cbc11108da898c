using System.Collections.Immutable;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Preview;

/// <summary>
/// Follows the links of the newest build in the background: on one thread of low priority, page by page, so that whoever
/// saves or opens a page has the machine. A newer build ends it before its next page.
/// </summary>
/// <param name="mistaken">Told of a mistake in the program itself.</param>
internal sealed class LinkFollowing(Action<Exception> mistaken) : IDisposable
{
    // While someone is still typing, no page is made that nobody asked for.
    private static readonly TimeSpan BeforeStart = TimeSpan.FromMilliseconds(700);

    private CancellationTokenSource _superseded = new();

    /// <summary>Ends what goes on, and follows the links of a build instead.</summary>
    /// <param name="made">The newest build.</param>
    /// <param name="broken">Gets the errors, when there are any.</param>
    public void Start(SiteBuild made, Action<ImmutableArray<Problem>> broken)
    {
        Stop();
        CancellationTokenSource superseded = _superseded = new CancellationTokenSource();
        new Thread(() => Follow(made, broken, superseded.Token)) { IsBackground = true, Priority = ThreadPriority.Lowest, Name = "links" }.Start();
    }

    /// <summary>Ends what goes on.</summary>
    public void Stop() => _superseded.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        _superseded.Dispose();
    }

    private void Follow(SiteBuild made, Action<ImmutableArray<Problem>> broken, CancellationToken superseded)
    {
        try
        {
            for (TimeSpan waited = TimeSpan.Zero; waited < BeforeStart; waited += BeforeStart / 10)
            {
                Thread.Sleep(BeforeStart / 10);
                superseded.ThrowIfCancellationRequested();
            }

            ImmutableArray<Problem> found = made.CheckLinksPageByPage(superseded).Errors();
            if (found.Length > 0)
            {
                broken(found);
            }
        }
        catch (OperationCanceledException)
        {
            // A newer build follows its own links.
        }
        catch (Exception mistake)
        {
            mistaken(mistake);
        }
    }
}
