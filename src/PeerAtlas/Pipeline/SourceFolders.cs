using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Pipeline;

/// <summary>The folders that are read, as typed.</summary>
/// <param name="Data">The facts.</param>
/// <param name="Input">The texts.</param>
internal sealed record SourceFolders(string Data, string Input)
{
    /// <summary>
    /// Where both lie below the folder that holds the texts' folder, whose settings say where its files stand on a forge. Facts that lie elsewhere are
    /// left out.
    /// </summary>
    public ImmutableArray<RepositoryFolder> InRepository()
    {
        string input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Input));
        return Path.GetDirectoryName(input) is not { } root ? []
            : [.. new[] { Data, Input }.Select(folder => new RepositoryFolder(FolderReading.Shown(folder), Below(root, folder))).Where(folder => folder.Path.Length > 0)];
    }

    // Empty for the root itself and for what is not below it.
    private static string Below(string root, string folder)
    {
        string relative = Path.GetRelativePath(root, Path.GetFullPath(folder)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? "" : relative + "/";
    }
}
