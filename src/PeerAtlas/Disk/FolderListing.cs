using System.Collections.Immutable;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Disk;

/// <summary>The names of the wanted files below a folder.</summary>
/// <param name="Names">Below the folder, with forward slashes, ordered (ordinal).</param>
/// <param name="Faults">What else stands there and should not, ordered by name (ordinal).</param>
internal sealed record FolderListing(ImmutableArray<string> Names, ImmutableArray<FileFault> Faults)
{
    /// <summary>Lists a folder. Links to folders are not followed; links to files only within the folder. Nothing is opened.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="layout">What may stand in it.</param>
    public static FolderListing Of(string folder, FolderLayout layout)
    {
        string root = RealPath.Of(folder);
        List<string> names = [];
        List<FileFault> faults = [];
        Walk(new DirectoryInfo(root), "");
        names.Sort(StringComparer.Ordinal);
        return new FolderListing([.. names], [.. faults.OrderBy(fault => fault.Name, StringComparer.Ordinal)]);

        void Walk(DirectoryInfo current, string prefix)
        {
            FileSystemInfo[] entries = Entries(current, prefix);
            HashSet<string> here = [.. entries.Select(entry => entry.Name)];
            foreach (FileSystemInfo entry in entries)
            {
                string name = prefix + entry.Name;
                bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
                FileUse use = layout.UseOf(name, entry is DirectoryInfo);
                if (use == FileUse.Ignored)
                {
                    // Beside its file it is nobody's mistake; alone it may be all that is left of somebody's words.
                    if (LeftFiles.OriginalOf(entry.Name) is { } original && !here.Contains(original) && layout.UseOf(prefix + original, isFolder: false) == FileUse.Read)
                    {
                        faults.Add(new FileFault(name, FileChecks.PassedOver, $"the file is passed over, since an editor keeps words of '{original}' in it, which is not here; look whether they are wanted, or take it out"));
                    }

                    continue;
                }

                if (use != FileUse.Read)
                {
                    faults.Add(use == FileUse.Stray ? layout.Stray(name) : new FileFault(name, FileChecks.PassedOver,
                        $"the {(isFolder ? "folder" : "file")} is passed over, since it is hidden or somebody's copy; take it out, or give it the name under which it would be read"));
                }
                else if (WhatIsWrong(entry) is { } wrong)
                {
                    faults.Add(new FileFault(name, FileChecks.NoFile, wrong));
                }
                else if (!isFolder)
                {
                    names.Add(name);
                }
                else if (layout.IsFileName(name))
                {
                    faults.Add(new FileFault(name, FileChecks.NoFile, "a folder has the name of a file, and nothing in it is read; give the folder another name, or put the file here"));
                }
                else
                {
                    Walk((DirectoryInfo)entry, name + "/");
                }
            }
        }

        // What may not be listed is told, but for the folder itself, without which there is nothing to do.
        FileSystemInfo[] Entries(DirectoryInfo current, string prefix)
        {
            try
            {
                return [.. current.EnumerateFileSystemInfos()];
            }
            catch (Exception failure) when (prefix.Length > 0 && failure is UnauthorizedAccessException or DirectoryNotFoundException)
            {
                faults.Add(new FileFault(prefix.TrimEnd('/'), FileChecks.NoFile, "the folder may not be read: permission denied"));
                return [];
            }
        }

        string? WhatIsWrong(FileSystemInfo entry)
        {
            if (entry.LinkTarget is null)
            {
                // .NET puts this character where a byte of a name is none of UTF-8, and then finds no such file.
                return entry.Name.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(entry.FullName) ? "the name of the file is not UTF-8; rename it" : null;
            }

            string? real = Followed(entry.FullName);
            return real is null ? "the link leads in a circle; take it out, or put the file itself here"
                : !RealPath.IsWithin(real, root) ? "the link leads out of its folder; put the file itself here"
                : !Path.Exists(real) ? "the link leads nowhere; take it out, or put the file itself here"
                : Directory.Exists(real) ? "the link leads to a folder, which is not followed; put the files themselves here"
                : null;
        }
    }

    private static string? Followed(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (StoppedException)
        {
            return null;
        }
    }
}
