using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>
/// Reads what of the facts is sound while some files have errors, a whole file at a time: each state, survey and shared source with an error is left
/// out, and what is refused without them. For what needs a plan of the facts and no fact in particular; nothing is told of the errors here.
/// </summary>
public static class SoundFacts
{
    // A source that is left out takes with it the states that cite it, and these what cites them.
    private const int MostRounds = 4;

    /// <summary>The states that have a file, by its name without the ending, whatever stands in it and however the name is written.</summary>
    /// <param name="files">The files below the data folder.</param>
    public static ImmutableArray<string> StatesOf(IEnumerable<DataFile> files) =>
        [.. files.Where(file => file.Name.StartsWith("states/", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file.Name).ToLowerInvariant())];

    /// <summary>Reads them. Never throws, whatever the files hold.</summary>
    /// <param name="files">The files below the data folder, in any order.</param>
    /// <param name="today">The days that it is on Earth, against which dates are judged.</param>
    public static SoundReading Read(IEnumerable<DataFile> files, Today today)
    {
        EarlierFacts earlier = new();
        List<DataFile> left = [.. files.Where(file => DataLayout.KindOf(file.Name) is not (DataFileKind.SeedPoints or DataFileKind.Misplaced or DataFileKind.Other))];
        ImmutableArray<DataFile>.Builder leftOut = ImmutableArray.CreateBuilder<DataFile>();
        for (int round = 0; round < MostRounds; round++)
        {
            AtlasReading reading = AtlasReader.Read(left, today, earlier: earlier);
            if (reading.Atlas is { } atlas)
            {
                return new SoundReading(atlas, leftOut.ToImmutable());
            }

            HashSet<string> refused = [.. reading.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.At.File)];
            leftOut.AddRange(left.Where(IsRefused));
            if (left.RemoveAll(IsRefused) == 0)
            {
                break;
            }

            bool IsRefused(DataFile file) =>
                refused.Contains(file.Path) && DataLayout.KindOf(file.Name) is (DataFileKind.State or DataFileKind.Survey or DataFileKind.Source);
        }

        return new SoundReading(null, leftOut.ToImmutable());
    }
}

/// <summary>What of the facts is sound.</summary>
/// <param name="Atlas">That; null where the codebook or a national list has an error, or no state is left.</param>
/// <param name="LeftOut">The files that were left out.</param>
public sealed record SoundReading(Atlas? Atlas, ImmutableArray<DataFile> LeftOut);
