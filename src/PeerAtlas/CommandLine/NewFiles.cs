using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary>Data files that are about to be written: only where none stands yet, and only if all of the data passes with them.</summary>
internal static class NewFiles
{
    /// <summary>The data as it would be; null, with every error told, when it would have any.</summary>
    public static Atlas? Tried(ImmutableArray<DataFile> files, IReadOnlyCollection<DataFile> added, Today today, TextWriter errors)
    {
        if (added.FirstOrDefault(file => files.Any(each => each.Name == file.Name)) is { } taken)
        {
            throw StoppedException.WrongCommandLine($"{taken.Path} is there already; nothing is overwritten.");
        }

        AtlasReading reading = AtlasReader.Read([.. files, .. added], today);
        DataOptions.Tell(reading.Problems, errors);
        return reading.Atlas;
    }

    /// <summary>Writes and says so.</summary>
    public static void Write(string folder, IReadOnlyList<DataFile> added, TextWriter output)
    {
        FileReplacement.Create(folder, added);
        foreach (DataFile file in added)
        {
            output.WriteLine($"{file.Path}: written.");
        }
    }

    /// <summary>Stops at a name that no file, address or id can have.</summary>
    public static string Slug(string name) =>
        Policy.Facts.Slug.Of(name) is var slug && slug.Length > 0 && slug == name ? name
        : throw StoppedException.WrongCommandLine($"'{ProblemText.Plain(name)}' is no name here; write lower-case letters and digits joined by hyphens{(slug.Length > 0 ? $", as {slug}" : "")}.");
}
