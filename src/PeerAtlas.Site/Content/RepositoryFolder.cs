using System.Collections.Immutable;

namespace PeerAtlas.Site.Content;

/// <summary>A folder that was read, and where it lies in the repository. Files of a folder that lies elsewhere can be edited by nobody there.</summary>
/// <param name="Read">The beginning of the path of each of its files as messages name it: <c>data/</c>.</param>
/// <param name="Path">The beginning of their path from the root of the repository: <c>data/</c>.</param>
public sealed record RepositoryFolder(string Read, string Path)
{
    /// <summary>Both folders at the root of the repository, and the program run there.</summary>
    public static ImmutableArray<RepositoryFolder> Usual { get; } = [new("data/", "data/"), new("input/", "input/")];

    /// <summary>A file's path from the root of the repository; null when it lies in none of the folders.</summary>
    public static string? PathOf(IEnumerable<RepositoryFolder> folders, string file) =>
        folders.Where(folder => file.StartsWith(folder.Read, StringComparison.Ordinal)).MaxBy(folder => folder.Read.Length) is { } folder
            ? folder.Path + file[folder.Read.Length..]
            : null;
}
