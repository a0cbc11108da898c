using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary>Writes the days of looks into the files of a data folder.</summary>
internal static class LookWriting
{
    /// <summary>Writes; true when it was done, also where every source had the day already. Else says why and writes nothing.</summary>
    public static bool Write(string folder, ImmutableArray<DataFile> files, IEnumerable<Source> sources, DateOnly day, Today today, TextWriter errors)
    {
        Looks looks = Looks.Of(files, sources, day, today);
        foreach (string refusal in looks.Refusals)
        {
            errors.WriteLine(ProblemText.Plain(refusal));
        }

        if (looks.Refusals.IsEmpty)
        {
            FileReplacement.Replace(folder, files, looks.Changed);
        }

        return looks.Refusals.IsEmpty;
    }
}
