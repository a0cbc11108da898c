using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PeerAtlas.Disk;

/// <summary>
/// A number that stands for the names and the bytes of all files of a folder (XXH128). It tells whether a folder is as it was left, and withstands nobody
/// who means to deceive.
/// </summary>
internal sealed class ContentDigest
{
    private readonly ConcurrentBag<(string Path, UInt128 Hash)> _files = [];

    /// <summary>Takes a file; from as many threads as one likes.</summary>
    /// <param name="path">Below the folder, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string path, ReadOnlySpan<byte> content) => _files.Add((path, XxHash128.HashToUInt128(content)));

    /// <summary>The number, in hexadecimal digits, whatever the order in which files came.</summary>
    public string Value
    {
        get
        {
            XxHash128 all = new();
            foreach ((string path, UInt128 hash) in _files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                all.Append(Encoding.UTF8.GetBytes($"{path}\0{hash:x32}\n"));
            }

            return $"{all.GetCurrentHashAsUInt128():x32}";
        }
    }

    /// <summary>
    /// The number of a folder as it is on disk, its marker left out; null where it holds what no build writes (a link, a pipe, an empty folder) or cannot
    /// be read whole. No link is followed.
    /// </summary>
    public static string? OfFolder(string folder)
    {
        try
        {
            ContentDigest digest = new();
            List<string> files = [];
            bool isPlain = Gather(new DirectoryInfo(folder), files);
            Parallel.ForEach(isPlain ? files : [], file =>
            {
                string path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
                if (path == OutputMarker.FileName)
                {
                    return;
                }

                using SafeFileHandle handle = PlainFile.Open(file) ?? throw new IOException($"{path} is no file");
                byte[] content = new byte[RandomAccess.GetLength(handle)];
                int count = 0;
                while (count < content.Length && RandomAccess.Read(handle, content.AsSpan(count), count) is > 0 and var more)
                {
                    count += more;
                }

                digest.Add(path, content.AsSpan(0, count));
            });
            return isPlain ? digest.Value : null;
        }
        catch (Exception failure) when (DiskFailure.Is(failure) || failure is AggregateException)
        {
            return null;
        }
    }

    private static bool Gather(DirectoryInfo folder, List<string> files)
    {
        FileSystemInfo[] entries = folder.GetFileSystemInfos();
        files.AddRange(entries.OfType<FileInfo>().Select(file => file.FullName));
        return entries.Length > 0 && entries.All(entry => entry.LinkTarget is null) && entries.OfType<DirectoryInfo>().All(inner => Gather(inner, files));
    }
}
