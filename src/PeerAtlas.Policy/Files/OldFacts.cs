using PeerAtlas.Policy.Dates;
using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>
/// Reads the facts of an old revision by today's codebook and national lists, and leaves out what today's checks refuse, so that what
/// is left can be compared. Checks across files are not asked of it.
/// </summary>
public static class OldFacts
{
    // A fact that is left out can make another refused that cites it, and that a third.
    private const int MostRounds = 12;

    /// <summary>Reads them. Never throws, whatever the files hold.</summary>
    /// <param name="old">The files of the old revision.</param>
    /// <param name="present">The files of today, whose codebook, national lists and further shared sources are read with the old facts.</param>
    /// <param name="today">The days that it is on Earth, against which dates are judged.</param>
    public static OldReading Read(IEnumerable<DataFile> old, IEnumerable<DataFile> present, Today today)
    {
        DataFile[] now = [.. present];
        List<Tree> trees = [.. Chosen([.. old], now).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new Tree(file, ParsedFile.Of(file, today)))];
        ImmutableArray<Place>.Builder leftOut = ImmutableArray.CreateBuilder<Place>();
        leftOut.AddRange(trees.Where(tree => tree.IsOfOld && tree.Parsed.Root is null).Select(tree => Place.WholeFile(tree.File.Path)));
        trees.RemoveAll(tree => tree.Parsed.Root is null);
        for (int round = 0; round < MostRounds; round++)
        {
            ParsedFile[] parsed = [.. trees.Select(tree => tree.Parsed with { Reading = new FileReading(tree.File.Path, today) })];
            Atlas atlas = AtlasReader.Assemble(parsed);
            (Tree Tree, Place[] Places)[] refused = [.. trees.Zip(parsed)
                .Select(pair => (pair.First, Places: pair.Second.Reading.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.At).ToArray()))
                .Where(pair => pair.Places.Length > 0)];
            if (refused.Length == 0)
            {
                return new OldReading(atlas, leftOut.ToImmutable());
            }

            if (refused.Any(each => !each.Tree.IsOfOld))
            {
                break;
            }

            foreach ((Tree tree, Place[] places) in refused)
            {
                YamlNode? left = round == MostRounds - 2 ? null : Leaving.Out(tree.Parsed.Root!, places, leftOut);
                if (left is null)
                {
                    leftOut.Add(Place.WholeFile(tree.File.Path));
                    trees.Remove(tree);
                    if (tree.Parsed.Kind == DataFileKind.Source && Array.Find(now, file => file.Name == tree.File.Name) is { } newer)
                    {
                        trees.Add(new Tree(newer, ParsedFile.Of(newer, today)) { IsOfOld = false });
                    }
                }
                else
                {
                    trees[trees.IndexOf(tree)] = tree with { Parsed = tree.Parsed with { Root = left } };
                }
            }
        }

        return new OldReading(null, leftOut.ToImmutable());
    }

    private static IEnumerable<DataFile> Chosen(DataFile[] old, DataFile[] present)
    {
        HashSet<string> ofOld = [.. old.Select(file => file.Name)];
        return old.Where(file => DataLayout.KindOf(file.Name) is DataFileKind.State or DataFileKind.Survey or DataFileKind.Source)
            .Concat(present.Where(file => DataLayout.KindOf(file.Name) is DataFileKind.Codebook or DataFileKind.National or DataFileKind.SeedPoints
                || (DataLayout.KindOf(file.Name) == DataFileKind.Source && !ofOld.Contains(file.Name))));
    }

    private sealed record Tree(DataFile File, ParsedFile Parsed)
    {
        public bool IsOfOld { get; init; } = Parsed.Kind is DataFileKind.State or DataFileKind.Survey or DataFileKind.Source;
    }
}

/// <summary>The outcome of reading an old revision.</summary>
/// <param name="Atlas">What was read; null when nothing could be compared.</param>
/// <param name="LeftOut">Where each fact or file stands that today's checks refuse.</param>
public sealed record OldReading(Atlas? Atlas, ImmutableArray<Place> LeftOut);
