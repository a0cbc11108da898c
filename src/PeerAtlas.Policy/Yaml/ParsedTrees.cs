using System.Collections.Concurrent;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// Keeps the trees of files from one reading to the next, so that only files whose bytes have changed are parsed again. A
/// tree hangs on nothing but its file's path and bytes, and never changes: with or without this, the outcome is the same.
/// </summary>
internal sealed class ParsedTrees
{
    private readonly ConcurrentDictionary<string, (DataFile File, YamlFile Tree)> byPath = new(StringComparer.Ordinal);

    /// <summary>The tree of a file: the one kept, when the file has the same bytes as then.</summary>
    public YamlFile Of(DataFile file)
    {
        if (byPath.TryGetValue(file.Path, out (DataFile File, YamlFile Tree) kept) && kept.File.Content.Span.SequenceEqual(file.Content.Span))
        {
            return kept.Tree;
        }

        YamlFile tree = YamlFile.Read(file);
        byPath[file.Path] = (file, tree);
        return tree;
    }
}
