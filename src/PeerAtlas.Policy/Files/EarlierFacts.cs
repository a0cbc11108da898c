using System.Collections.Concurrent;
using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>
/// Keeps what was read of each file from one reading to the next. What is read of a file hangs on its bytes, the day, and what it is held
/// against: the codebook, the national lists and the shared sources. States and surveys are held against nothing of each other until all are read.
/// So all of it is kept as long as nothing but states and surveys changes, and of those what has the same bytes; with or without this, the outcome is the same.
/// </summary>
public sealed class EarlierFacts
{
    private (Today Today, ImmutableArray<(string Path, YamlNode? Root)> Files) ground;
    private ConcurrentDictionary<string, Kept> before = [];
    private ConcurrentDictionary<string, Kept> now = [];

    /// <summary>The trees of files.</summary>
    internal ParsedTrees Trees { get; } = new();

    /// <summary>Begins a reading: lets go of what does not hold any more.</summary>
    internal void Begin(ParsedFile[] files, Today today)
    {
        ImmutableArray<(string Path, YamlNode? Root)> held =
            [.. files.Where(file => file.Kind is not (DataFileKind.State or DataFileKind.Survey)).Select(file => (file.Reading.Path, file.Root))];
        bool holds = ground.Today == today && !ground.Files.IsDefault && ground.Files.Length == held.Length
            && ground.Files.Zip(held).All(pair => pair.First.Path == pair.Second.Path && ReferenceEquals(pair.First.Root, pair.Second.Root));
        ground = (today, held);
        before = holds ? now : [];
        now = [];
    }

    /// <summary>What is read of a file: what was read of it earlier, with its problems, where that still holds.</summary>
    internal T Of<T>(ParsedFile file, Func<T> read)
    {
        if (before.TryGetValue(file.Reading.Path, out Kept? kept) && ReferenceEquals(kept.Root, file.Root))
        {
            file.Reading.Add(kept.Problems);
        }
        else
        {
            int known = file.Reading.Problems.Count;
            T made = read();
            kept = new Kept(file.Root!, made, [.. file.Reading.Problems.Skip(known)]);
        }

        now[file.Reading.Path] = kept;
        return (T)kept.Read!;
    }

    private sealed record Kept(YamlNode Root, object? Read, ImmutableArray<Problem> Problems);
}
