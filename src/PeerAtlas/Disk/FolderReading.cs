using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;

namespace PeerAtlas.Disk;

/// <summary>What was found below a folder.</summary>
/// <param name="Folder">The folder as typed, ready for a name to follow.</param>
/// <param name="Files">The wanted files, ordered by name (ordinal).</param>
/// <param name="Problems">What stands there and cannot be read, or does not belong there.</param>
internal sealed record FolderReading(string Folder, ImmutableArray<DataFile> Files, ImmutableArray<Problem> Problems)
{
    /// <summary>Reads the facts: every <c>.yml</c> and <c>.yaml</c> file.</summary>
    public static FolderReading OfData(string folder) => Read(folder, FolderLayout.Data);

    /// <summary>Reads what writers edit: <c>site.yml</c>, every Markdown file, and their own files to copy.</summary>
    public static FolderReading OfInput(string folder) => Read(folder, FolderLayout.Input);

    /// <summary>
    /// Reads the wanted files below a folder, of each at most one byte more than it may have. Every link to another folder is passed over, and so
    /// is whatever is no plain file; each of them is a problem. A file that is gone before it is read was never there.
    /// </summary>
    private static FolderReading Read(string folder, FolderLayout layout)
    {
        try
        {
            FolderListing listing = FolderListing.Of(folder, layout);
            string before = Shown(folder);
            List<FileFault> faults = [.. listing.Faults];
            ImmutableArray<DataFile>.Builder files = ImmutableArray.CreateBuilder<DataFile>(listing.Names.Length);
            foreach (string name in listing.Names)
            {
                try
                {
                    if (ReadFile(Path.Combine(folder, name), OwnFileReader.Holds(name) ? OwnFileReader.MaxBytes : DataFile.MaxBytes) is { } content)
                    {
                        files.Add(new DataFile(before + name, name, content));
                    }
                    else
                    {
                        faults.Add(new FileFault(name, FileChecks.NoFile, "a pipe, a socket or a device stands here, and no file; take it out"));
                    }
                }
                catch (UnauthorizedAccessException)
                {
                    faults.Add(new FileFault(name, FileChecks.NoFile, "the file may not be read: permission denied"));
                }
                catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
                {
                    continue;
                }
            }

            return new FolderReading(before, files.DrainToImmutable(), [.. faults.Select(fault => fault.In(before))]);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot read '{folder}'", failure);
        }
    }

    /// <summary>Whether a file of that name below a data folder would be read: YAML, and no part of its path starts with a dot.</summary>
    public static bool IsData(string name) => FolderLayout.IsYaml(name) && !name.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>The folder as typed, ready for a name to follow.</summary>
    public static string Shown(string folder)
    {
        string slashed = Path.DirectorySeparatorChar == '/' ? folder : folder.Replace(Path.DirectorySeparatorChar, '/');
        while (slashed.StartsWith("./", StringComparison.Ordinal))
        {
            slashed = slashed[2..].TrimStart('/');
        }

        return slashed is "" or "." ? "" : slashed.TrimEnd('/') + "/";
    }

    private static ReadOnlyMemory<byte>? ReadFile(string path, int most)
    {
        using SafeFileHandle? file = PlainFile.Open(path);
        if (file is null)
        {
            return null;
        }

        byte[] bytes = new byte[Math.Min(RandomAccess.GetLength(file), most + 1)];
        int count = 0;
        while (count < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(count), count) is > 0 and var more)
        {
            count += more;
        }

        return bytes.AsMemory(0, count);
    }
}
