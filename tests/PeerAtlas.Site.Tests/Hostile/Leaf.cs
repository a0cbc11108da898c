using PeerAtlas.Policy.Yaml;
using YamlDotNet.RepresentationModel;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>A single value of a data file, and what stands in its place.</summary>
/// <param name="file">The file's name below the data folder.</param>
/// <param name="path">Where it stands: <c>credentials[2].requirements.exam.value</c>.</param>
/// <param name="original">What the file says.</param>
internal sealed class Leaf(string file, string path, string original)
{
    public string File { get; } = file;

    public string Path { get; } = path;

    public string Original { get; } = original;

    /// <summary>What it says now.</summary>
    public string Text { get; set; } = original;

    /// <summary>The path without the places in lists: the field, whichever entry it belongs to.</summary>
    public string Field => string.Concat(Path.Where(c => !char.IsAsciiDigit(c) && c is not ('[' or ']')));

    public bool IsAddress => Original.StartsWith("http", StringComparison.Ordinal);
}

/// <summary>A data file as a tree of leaves, written with each leaf on a line of its own, so that a problem's line names one.</summary>
/// <param name="Source">The file as it is.</param>
/// <param name="Root">Its tree.</param>
internal sealed record LeafFile(DataFile Source, YamlNode Root)
{
    private readonly Dictionary<YamlNode, Leaf> leaves = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, Leaf> byLine = [];
    private readonly Dictionary<Leaf, int> lineOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> lines = [];

    public IEnumerable<Leaf> Leaves => leaves.Values;

    public static LeafFile Of(DataFile file)
    {
        YamlStream stream = [];
        using StreamReader reader = new(new MemoryStream(file.Content.ToArray()));
        stream.Load(reader);
        LeafFile read = new(file, stream.Documents[0].RootNode);
        read.Write();
        return read;
    }

    /// <summary>The leaf on a line of the file as it was last written; null when the line has none.</summary>
    public Leaf? At(int line) => byLine.GetValueOrDefault(line);

    /// <summary>The leaves of the entry whose first line that is, for a problem of an entry as a whole.</summary>
    public IEnumerable<Leaf> Below(int line)
    {
        var indent = IndentOf(lines[line - 1]);
        for (var next = line + 1; next <= lines.Count && IndentOf(lines[next - 1]) > indent; next++)
        {
            if (byLine.TryGetValue(next, out var leaf))
            {
                yield return leaf;
            }
        }
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>The line of a leaf, from 1.</summary>
    public int LineOf(Leaf leaf) => lineOf[leaf];

    /// <summary>The file with what its leaves say now.</summary>
    public DataFile Write()
    {
        lines.Clear();
        byLine.Clear();
        Write(Root, "", "", "");
        return Source with { Content = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n") };
    }

    // Nothing but what double quotes need is escaped: hidden characters shall stand in the file as such.
    private static string Quoted(string text) => "\"" + text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    private void Write(YamlNode node, string indent, string before, string path)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                if (!leaves.TryGetValue(scalar, out var leaf))
                {
                    leaf = leaves[scalar] = new Leaf(Source.Name, path, scalar.Value ?? "");
                }

                lines.Add($"{indent}{before} {Quoted(leaf.Text)}");
                byLine[lines.Count] = leaf;
                lineOf[leaf] = lines.Count;
                break;
            case YamlSequenceNode { Children.Count: 0 }:
                lines.Add($"{indent}{before} []");
                break;
            case YamlSequenceNode sequence:
                Open(indent, before);
                for (var i = 0; i < sequence.Children.Count; i++)
                {
                    Write(sequence.Children[i], Inner(indent, before), "-", $"{path}[{i}]");
                }

                break;
            case YamlMappingNode mapping:
                Open(indent, before);
                foreach (var (key, value) in mapping.Children)
                {
                    var name = ((YamlScalarNode)key).Value!;
                    Write(value, Inner(indent, before), $"{Quoted(name)}:", path.Length == 0 ? name : $"{path}.{name}");
                }

                break;
            default:
                throw new InvalidOperationException($"{Source.Name}: {path}: {node.GetType().Name}");
        }
    }

    private void Open(string indent, string before)
    {
        if (before.Length > 0)
        {
            lines.Add(indent + before);
        }
    }

    private static string Inner(string indent, string before) => before.Length > 0 ? indent + "  " : indent;
}
