using System.Buffers;
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
    private const int Room = 1 << 16;

    private readonly ConcurrentDictionary<string, UInt128> _files = new(StringComparer.Ordinal);

    /// <summary>Takes a file; from as many threads as one likes.</summary>
    /// <param name="path">Below the folder, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string path, ReadOnlySpan<byte> content) => _files[path] = XxHash128.HashToUInt128(content);

    /// <summary>Takes a file by the number of its bytes.</summary>
    public void Add(string path, UInt128 hash) => _files[path] = hash;

    /// <summary>The number, in hexadecimal digits, whatever the order in which files came.</summary>
    public string Value
    {
        get
        {
            XxHash128 all = new();
            foreach ((string path, UInt128 hash) in _files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                all.Append(Encoding.UTF8.GetBytes($"{path}\0{hash:x32}\n"));
            }

            return $"{all.GetCurrentHashAsUInt128():x32}";
        }
    }

    /// <summary>The paths of the files that were taken.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>The number of a file's bytes; null for one that was not taken.</summary>
    public UInt128? Of(string path) => _files.TryGetValue(path, out UInt128 hash) ? hash : null;

    /// <summary>Whether a file of this name and these bytes was taken.</summary>
    public bool Has(string path, ReadOnlySpan<byte> content) => Of(path) is { } hash && hash == XxHash128.HashToUInt128(content);

    /// <summary>
    /// That of a folder as it is on disk, its marker left out; null where it holds what no build writes (a link, a pipe, an empty folder) or cannot
    /// be read whole. No link is followed.
    /// </summary>
    public static ContentDigest? OfFolder(string folder)
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

                digest.Add(path, OfFile(file) ?? throw new IOException($"{path} is no file"));
            });
            return isPlain ? digest : null;
        }
        catch (Exception failure) when (DiskFailure.Is(failure) || failure is AggregateException)
        {
            return null;
        }
    }

    /// <summary>The number of a file's bytes; null for what is no file.</summary>
    /// <exception cref="IOException">It is gone, or cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static UInt128? OfFile(string path)
    {
        using SafeFileHandle? file = PlainFile.Open(path);
        if (file is null)
        {
            return null;
        }

        // Through a room that is used again: a whole site's files, each in memory of its own, keep the garbage collector busier than the disk.
        XxHash128 hash = new();
        byte[] room = ArrayPool<byte>.Shared.Rent(Room);
        long length = 0;
        while (RandomAccess.Read(file, room, length) is > 0 and int count)
        {
            hash.Append(room.AsSpan(0, count));
            length += count;
        }

        ArrayPool<byte>.Shared.Return(room);
        return hash.GetCurrentHashAsUInt128();
    }

    private static bool Gather(DirectoryInfo folder, List<string> files)
    {
        FileSystemInfo[] entries = folder.GetFileSystemInfos();
        files.AddRange(entries.OfType<FileInfo>().Select(file => file.FullName));
        return entries.Length > 0 && entries.All(entry => entry.LinkTarget is null) && entries.OfType<DirectoryInfo>().All(inner => Gather(inner, files));
    }
}
