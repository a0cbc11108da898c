using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;

namespace PeerAtlas.Disk;

/// <summary>What was found below a folder.</summary>
/// <param name="Files">The wanted files, ordered by name (ordinal).</param>
/// <param name="LeftOut">Links that lead out of the folder, and so were not followed.</param>
internal sealed record FolderReading(ImmutableArray<DataFile> Files, ImmutableArray<string> LeftOut)
{
    /// <summary>Reads the facts: every <c>.yml</c> and <c>.yaml</c> file.</summary>
    public static FolderReading OfData(string folder) => Read(folder, IsYaml);

    /// <summary>Reads what writers edit: <c>site.yml</c>, every Markdown file, and their own files to copy.</summary>
    public static FolderReading OfInput(string folder) => Read(
        folder,
        name => name is "site.yml" or "search-synonyms.yml" or "links.yml" || HasEnding(name, ".md") || OwnFileReader.Holds(name),
        OwnFileReader.WellKnown);

    /// <summary>
    /// Reads the wanted files below a folder, of each at most one byte more than it may have. Names
    /// that start with a dot (editors' locks and backups) are passed over, and so is every link to another folder.
    /// </summary>
    public static FolderReading Read(string folder, Func<string, bool> wanted, string? shown = null)
    {
        try
        {
            FolderListing listing = FolderListing.Of(folder, wanted, shown);
            string before = Shown(folder);
            return new FolderReading(
                [.. listing.Names.Select(name => new DataFile(before + name, name, ReadFile(before + name, Path.Combine(folder, name), OwnFileReader.Holds(name) ? OwnFileReader.MaxBytes : DataFile.MaxBytes)))],
                [.. listing.LeftOut.Select(name => before + name)]);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot read '{folder}'", failure);
        }
    }

    /// <summary>Whether a file of that name below a data folder would be read: YAML, and no part of its path starts with a dot.</summary>
    public static bool IsData(string name) => IsYaml(name) && !name.Split('/').Any(part => part.StartsWith('.'));

    private static bool IsYaml(string name) => HasEnding(name, ".yml") || HasEnding(name, ".yaml");

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

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

    private static ReadOnlyMemory<byte> ReadFile(string shown, string path, int most)
    {
        try
        {
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[Math.Min(RandomAccess.GetLength(file), most + 1)];
            int count = 0;
            while (count < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(count), count) is > 0 and var more)
            {
                count += more;
            }

            return bytes.AsMemory(0, count);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot read '{shown}'", failure);
        }
    }
}
