using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>
/// A node of a YAML file with its path, read without PeerAtlas's own reader. A file remembers which of its scalars were
/// asked for, so that a test can tell which of them nobody looks at.
/// </summary>
internal sealed class RawYaml
{
    private readonly YamlDotNet.RepresentationModel.YamlNode? node;
    private readonly HashSet<YamlScalarNode> asked;

    private RawYaml(YamlDotNet.RepresentationModel.YamlNode? node, string path, HashSet<YamlScalarNode> asked) => (this.node, Path, this.asked) = (node, path, asked);

    /// <summary>Where it stands: <c>credentials[2].requirements.exam.value</c>.</summary>
    public string Path { get; }

    public bool Exists => node is not null;

    /// <summary>A file below the data of the repository.</summary>
    public static RawYaml OfData(string name) => File(System.IO.Path.Combine(Repository.Root, "data", name));

    /// <summary>Every file of a folder below the data of the repository, with its name.</summary>
    public static IEnumerable<(string Name, RawYaml File)> AllOfData(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "data", folder), "*.yml").Order(StringComparer.Ordinal)
            .Select(path => (System.IO.Path.GetFileNameWithoutExtension(path), File(path)));

    public static RawYaml File(string path) => Of(System.IO.File.ReadAllText(path));

    public static RawYaml Of(DataFile file) => Of(System.Text.Encoding.UTF8.GetString(file.Content.Span));

    private static RawYaml Of(string text)
    {
        YamlStream stream = [];
        using StringReader reader = new(text);
        stream.Load(reader);
        // Two scalars with the same text are still two places.
        return new RawYaml(stream.Documents[0].RootNode, "", new HashSet<YamlScalarNode>(ReferenceEqualityComparer.Instance));
    }

    public RawYaml this[string key] => new(
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null,
        Path.Length == 0 ? key : $"{Path}.{key}",
        asked);

    public IEnumerable<RawYaml> Items => node is YamlSequenceNode sequence
        ? sequence.Select((item, index) => new RawYaml(item, $"{Path}[{index}]", asked))
        : [];

    public IEnumerable<(string Key, RawYaml Value)> Entries => node is YamlMappingNode mapping
        ? mapping.Children.Keys.Cast<YamlScalarNode>().Select(key => (key.Value!, this[key.Value!]))
        : [];

    public string Text => TextOrNull ?? throw new InvalidOperationException($"{Path} is missing");

    public string? TextOrNull
    {
        get
        {
            if (node is not YamlScalarNode scalar)
            {
                return null;
            }

            asked.Add(scalar);
            return scalar.Value;
        }
    }

    /// <summary>Every value below it, as text.</summary>
    public IEnumerable<string> Scalars() => node is YamlScalarNode ? [Text] : Items.Concat(Entries.Select(entry => entry.Value)).SelectMany(each => each.Scalars());

    /// <summary>The paths of the values that nobody asked for.</summary>
    public IEnumerable<string> Unasked() => node switch
    {
        YamlScalarNode scalar => asked.Contains(scalar) ? [] : [Path],
        YamlSequenceNode => Items.SelectMany(item => item.Unasked()),
        _ => Entries.SelectMany(entry => entry.Value.Unasked()),
    };
}
