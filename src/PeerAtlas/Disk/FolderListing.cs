using System.Collections.Immutable;

namespace PeerAtlas.Disk;

/// <summary>The names of the wanted files below a folder.</summary>
/// <param name="Names">Below the folder, with forward slashes, ordered (ordinal).</param>
/// <param name="LeftOut">Links that lead out of the folder.</param>
internal sealed record FolderListing(ImmutableArray<string> Names, ImmutableArray<string> LeftOut)
{
    /// <summary>Lists a folder. Links to folders are not followed; links to files only within the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="wanted">Whether a file is wanted, by its name below the folder.</param>
    /// <param name="shown">The one name that counts although it begins with a dot; null for none.</param>
    public static FolderListing Of(string folder, Func<string, bool> wanted, string? shown = null)
    {
        string root = RealPath.Of(folder);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder leftOut = ImmutableArray.CreateBuilder<string>();
        Walk(new DirectoryInfo(root), "");
        names.Sort(StringComparer.Ordinal);
        leftOut.Sort(StringComparer.Ordinal);
        return new FolderListing(names.ToImmutable(), leftOut.ToImmutable());

        void Walk(DirectoryInfo current, string prefix)
        {
            foreach (FileSystemInfo? entry in current.EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.' || prefix + entry.Name == shown))
            {
                string name = prefix + entry.Name;
                if (entry.LinkTarget is null && entry is DirectoryInfo below)
                {
                    Walk(below, name + "/");
                }
                else if (entry.LinkTarget is not null && !RealPath.IsWithin(RealPath.Of(entry.FullName), root))
                {
                    leftOut.Add(name);
                }
                else if (entry is FileInfo { Exists: true } && wanted(name))
                {
                    names.Add(name);
                }
            }
        }
    }
}
