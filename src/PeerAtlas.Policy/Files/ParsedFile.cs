using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>A file that has its place in the data folder, parsed.</summary>
/// <param name="Name">Its name below the data folder.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Root">Its tree; null when it could not be parsed.</param>
/// <param name="Reading">Where its problems are gathered.</param>
internal sealed record ParsedFile(string Name, DataFileKind Kind, YamlNode? Root, FileReading Reading)
{
    /// <summary>Parses a file, or only reports it when it stands where none belongs.</summary>
    /// <param name="file">The file.</param>
    /// <param name="today">The days that it is on Earth, against which dates are judged.</param>
    /// <param name="trees">The trees of an earlier reading; null for none.</param>
    public static ParsedFile Of(DataFile file, Today today, ParsedTrees? trees = null)
    {
        FileReading reading = new(file.Path, today);
        DataFileKind kind = DataLayout.KindOf(file.Name);
        if (kind == DataFileKind.Misplaced)
        {
            reading.Add(new Problem(FileChecks.Layout.Code, FileChecks.Layout.Severity, Place.WholeFile(file.Path),
                (DataLayout.Meant(file.Name) is { } meant ? $"the file is not read under this name; name it {meant}: " : "no YAML file belongs here; ") + $"the data folder has {DataLayout.Codebook}, states/*.yml, surveys/*.yml, sources/*.yml, {DataLayout.SeedPoints} and "
                + string.Join(", ", DataLayout.Required[1..].Append(DataLayout.NationalContacts))));
        }

        if (kind is DataFileKind.Misplaced or DataFileKind.Other)
        {
            return new ParsedFile(file.Name, kind, null, reading);
        }

        YamlFile parsed = trees?.Of(file) ?? YamlFile.Read(file);
        reading.Add(parsed.Problems);
        return new ParsedFile(file.Name, kind, parsed.Root, reading);
    }
}
