using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Pipeline;

/// <summary>All that is read from disk.</summary>
/// <param name="Data">The files of the facts.</param>
/// <param name="Input">The files of the texts.</param>
/// <param name="Problems">What stands in the folders and cannot be read, or does not belong there.</param>
internal sealed record Sources(ImmutableArray<DataFile> Data, ImmutableArray<DataFile> Input, ImmutableArray<Problem> Problems)
{
    /// <summary>Where in the repository they lie.</summary>
    public ImmutableArray<RepositoryFolder> Repository { get; init; } = RepositoryFolder.Usual;

    /// <summary>The folders as typed, each with a slash at its end.</summary>
    public SourceFolders Folders { get; init; } = new("data/", "input/");

    /// <summary>Reads both folders.</summary>
    public static Sources Read(SourceFolders folders)
    {
        FolderReading data = FolderReading.OfData(folders.Data);
        FolderReading input = FolderReading.OfInput(folders.Input);
        return new Sources(data.Files, input.Files, [.. data.Problems, .. input.Problems]) { Folders = new SourceFolders(data.Folder, input.Folder), Repository = folders.InRepository() };
    }

    /// <summary>Whether other sources have the same files with the same bytes.</summary>
    public bool HasSameFilesAs(Sources other) => AreSame(Data, other.Data) && AreSame(Input, other.Input) && Problems.SequenceEqual(other.Problems);

    /// <summary>Whether other sources have the same texts, in folders of the same name.</summary>
    public bool HasSameTextsAs(Sources other) => Folders.Input == other.Folders.Input && AreSame(Input, other.Input);

    /// <summary>Whether a file that had content is empty now: most often it is just being saved.</summary>
    public bool HasFileEmptiedSince(Sources earlier) => HasEmptied(earlier.Data, Data) || HasEmptied(earlier.Input, Input);

    private static bool HasEmptied(ImmutableArray<DataFile> before, ImmutableArray<DataFile> now)
    {
        HashSet<string> full = before.Where(file => !file.Content.IsEmpty).Select(file => file.Name).ToHashSet();
        return now.Any(file => file.Content.IsEmpty && full.Contains(file.Name));
    }

    private static bool AreSame(ImmutableArray<DataFile> some, ImmutableArray<DataFile> others) =>
        some.Length == others.Length
        && some.Zip(others).All(pair => pair.First.Name == pair.Second.Name && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span));
}
