using System.Threading.Channels;
using PeerAtlas.Pipeline;

namespace PeerAtlas.Preview;

/// <summary>
/// Waits for changes below the source folders. The system's notices make it quick; a look around once a second makes
/// it certain where notices get lost (folders replaced whole, network disks, containers).
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>So long after a notice nothing more comes of the same save, as editors save.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    /// <summary>How long is waited for a notice before a look around.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Within this most saves are done; who reads then reads whole files, and looks once more when the quiet is over.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestStir = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _notices =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly TimeSpan _patience;

    /// <summary>Starts to watch.</summary>
    /// <param name="folders">What is watched.</param>
    /// <param name="patience">How long is waited for a notice before a look around.</param>
    public SourceWatch(SourceFolders folders, TimeSpan patience)
    {
        _patience = patience;
        foreach (string? folder in new[] { folders.Data, folders.Input })
        {
            TryWatch(folder);
        }
    }

    /// <summary>
    /// Waits until something may have changed, or until a look around is due. Whoever waits compares what it then reads with what it had
    /// read, and looks again after <see cref="Quiet"/> before it tells anybody.
    /// </summary>
    public async Task Wait(CancellationToken ended)
    {
        if (!await Notice(_patience, ended))
        {
            return;
        }

        for (TimeSpan stir = TimeSpan.Zero; stir < LongestStir && await Notice(Settling, ended); stir += Settling)
        {
        }
    }

    /// <summary>Whether something may have changed since the last notice that was waited for, or may within a time from now.</summary>
    public async Task<bool> Stirs(TimeSpan within, CancellationToken ended) => _notices.Reader.TryRead(out _) || (within > TimeSpan.Zero && await Notice(within, ended));

    /// <summary>Stops watching.</summary>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private async Task<bool> Notice(TimeSpan within, CancellationToken ended)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(ended);
        patience.CancelAfter(within);
        try
        {
            return await _notices.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!ended.IsCancellationRequested)
        {
            return false;
        }
    }

    private void TryWatch(string folder)
    {
        try
        {
            FileSystemWatcher watcher = new(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watchers.Add(watcher);
            watcher.Changed += (_, _) => _notices.Writer.TryWrite(true);
            watcher.Created += (_, _) => _notices.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _notices.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _notices.Writer.TryWrite(true);
            watcher.Error += (_, _) => _notices.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            // The system has no watches left, or the folder is gone for the moment: the look around each second does.
        }
    }
}
