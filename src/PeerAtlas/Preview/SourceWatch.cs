using System.Threading.Channels;
using PeerAtlas.Pipeline;

namespace PeerAtlas.Preview;

/// <summary>
/// Waits for changes below the source folders. The system's notices make it quick; a look around once a second makes
/// it certain where notices get lost (folders replaced whole, network disks, containers).
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestStir = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LookAround = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _notices =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Starts to watch.</summary>
    public SourceWatch(SourceFolders folders)
    {
        foreach (string? folder in new[] { folders.Data, folders.Input })
        {
            TryWatch(folder);
        }
    }

    /// <summary>
    /// Waits until something may have changed and the stir has settled, at most a second. Whoever waits compares what
    /// it then reads with what it had read.
    /// </summary>
    public async Task Wait(CancellationToken ended)
    {
        if (!await Notice(LookAround, ended))
        {
            return;
        }

        for (TimeSpan stir = TimeSpan.Zero; stir < LongestStir && await Notice(Quiet, ended); stir += Quiet)
        {
        }
    }

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
