using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>
/// The data of this repository with a hostile text in every value that may have one. Which may is found by trying: every
/// value of every file gets one, and wherever the checks refuse it, the next kind of text, until all is accepted. So a
/// field that is new in the data is covered without a word here.
/// </summary>
internal sealed class HostileData
{
    // Running text, two labels, address, mail address, and last the value itself; a mistake in one value can hide another.
    private const int MostRounds = 24;

    private const string SeedPoints = "seed-points.yml";

    private HostileData(ImmutableArray<DataFile> files, ImmutableArray<Leaf> planted) => (Files, Planted) = (files, planted);

    /// <summary>The files, which pass all checks.</summary>
    public ImmutableArray<DataFile> Files { get; }

    /// <summary>The values that now are hostile.</summary>
    public ImmutableArray<Leaf> Planted { get; }

    public static HostileData Of(IEnumerable<DataFile> data, DateOnly today)
    {
        // What names a thing comes before what refers to it, so that no good reference is taken for a refused text.
        LeafFile[] files = [.. data.Select(file => file.Name == SeedPoints ? WithoutAddresses(file) : file).Select(LeafFile.Of).OrderBy(file => file.Source.Name.Contains('/', StringComparison.Ordinal))];
        // Numbered through, so that no two documents get one address.
        var first = 0;
        foreach (var together in files.GroupBy(file => file.Source.Name.Split('/')[0]))
        {
            Plant([.. together], files, today, first);
            first += together.Sum(file => file.Leaves.Count());
        }

        return new HostileData([.. files.Select(file => file.Write())], [.. files.SelectMany(file => file.Leaves).Where(leaf => leaf.Text != leaf.Original)]);
    }

    // No page shows the seed points, and their addresses are made of names that shall be hostile here.
    private static DataFile WithoutAddresses(DataFile file) =>
        file with { Content = "- { id: one, point: One., facts: [ national/codes/#h0038 ] }\n"u8.ToArray() };

    private static void Plant(LeafFile[] planted, LeafFile[] all, DateOnly today, int first)
    {
        Dictionary<Leaf, IEnumerator<string>> left = new(ReferenceEqualityComparer.Instance);
        foreach (var leaf in planted.SelectMany(file => file.Leaves))
        {
            left[leaf] = Payloads.For(first + left.Count).Append(leaf.Original).GetEnumerator();
            Advance(leaf);
        }

        for (var round = 0; round < MostRounds; round++)
        {
            DataFile[] written = [.. all.Select(file => file.Write())];
            var errors = AtlasReader.Read(written, today).Problems.Where(problem => problem.Severity == Severity.Error);
            var refused = planted.SelectMany(file => errors
                .Select(error => error.At)
                .Where(at => at.File == file.Source.Path)
                .SelectMany(at => file.At(at.Line) is { } leaf ? [leaf] : file.Below(at.Line))).Distinct().ToList();
            if (refused.Count == 0)
            {
                return;
            }

            refused.ForEach(Advance);
        }

        throw new InvalidOperationException($"The checks still refuse what the data said before: {string.Join(" | ", AtlasReader.Read([.. all.Select(file => file.Write())], today).Problems.Where(problem => problem.Severity == Severity.Error).Take(5))}");

        void Advance(Leaf leaf)
        {
            if (left[leaf].MoveNext())
            {
                leaf.Text = left[leaf].Current;
            }
        }
    }
}
