using PeerAtlas.Site.Pages;

namespace PeerAtlas.Pipeline;

/// <summary>Counts what a build makes, while it is made. Files may come from many threads.</summary>
internal sealed class SiteSize
{
    private int _pages;
    private int _files;
    private long _bytes;

    /// <summary>How many of the files are pages.</summary>
    public int Pages => _pages;

    /// <summary>How many files there are.</summary>
    public int Files => _files;

    /// <summary>How many bytes they have.</summary>
    public long Bytes => _bytes;

    /// <summary>Counts a file.</summary>
    public void Add(SiteFile file) => Add(file.Path, file.Content.Length);

    /// <summary>Counts a file by its path and how many bytes it has.</summary>
    public void Add(string path, long length)
    {
        Interlocked.Increment(ref _files);
        Interlocked.Add(ref _bytes, length);
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _pages);
        }
    }
}
