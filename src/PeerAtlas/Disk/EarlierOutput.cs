using System.Runtime.InteropServices;

namespace PeerAtlas.Disk;

/// <summary>
/// The output that a build is about to replace, from which it takes over what would be the same again. Another build may put another output in its place
/// meanwhile: what is taken is looked at once more.
/// </summary>
internal sealed partial class EarlierOutput
{
    private readonly string _folder;
    private readonly ContentDigest _digest;

    private EarlierOutput(string folder, ContentDigest digest) => (_folder, _digest) = (folder, digest);

    /// <summary>That of a folder as it is now; null where it is none, or holds what no build writes.</summary>
    public static EarlierOutput? In(string folder) => ContentDigest.OfFolder(folder) is { } digest ? new EarlierOutput(folder, digest) : null;

    /// <summary>The same, where nobody changed anything since a build noted what it left.</summary>
    public static EarlierOutput? AsLeft(string folder, OutputNote note) => In(folder) is { } found && found._digest.Value == note.Holds ? found : null;

    /// <summary>Whether it has a file of this name and these bytes.</summary>
    public bool Has(string path, ReadOnlySpan<byte> content) => _digest.Has(path, content);

    /// <summary>The bytes of a file; null where it is not there, or not as it was.</summary>
    public byte[]? Read(string path)
    {
        try
        {
            return PlainFile.Read(Path.Combine(_folder, path)) is { } content && Has(path, content) ? content : null;
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            return null;
        }
    }

    /// <summary>Its files, by their paths; the marker is none.</summary>
    public IEnumerable<string> Paths => _digest.Paths;

    /// <summary>
    /// Gives one of its files a second name, which spares the disk from writing its bytes; null where it has none such or not as it was, or where the
    /// disk has no second names, as on Windows.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="name">The second name, on the same disk; nothing is there yet, and nothing is left there when this is null.</param>
    /// <param name="mode">Who may read and write a new file: a file that is another's to read is written anew.</param>
    /// <returns>The number of its bytes (<see cref="ContentDigest"/>).</returns>
    public UInt128? Share(string path, string name, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows() || _digest.Of(path) is not { } hash || Link(Path.Combine(_folder, path), name) != 0)
        {
            return null;
        }

        // A link that somebody put there meanwhile got the second name itself, and not what it leads to.
        if (new FileInfo(name).LinkTarget is null && File.GetUnixFileMode(name) == mode && ContentDigest.OfFile(name) == hash)
        {
            return hash;
        }

        File.Delete(name);
        return null;
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
