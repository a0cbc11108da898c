using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>The files of a data folder, read without PeerAtlas's own reader.</summary>
internal sealed class RawData(IEnumerable<DataFile> files)
{
    private readonly Dictionary<string, Lazy<RawYaml>> files = files.ToDictionary(file => file.Name, file => new Lazy<RawYaml>(() => RawYaml.Of(file)));
    private RawCodebook? codebook;
    private HashSet<string>? groupModifiers;

    /// <summary>The data of the repository.</summary>
    public static RawData OfRepository { get; } = new(Repository.Files("data"));

    public RawYaml this[string name] => files[name].Value;

    public RawCodebook Codebook => codebook ??= new RawCodebook(this["codebook.yml"]);

    /// <summary>A document that several files cite.</summary>
    public RawYaml SharedSource(string id) => this[$"sources/{id}.yml"];

    /// <summary>The modifiers that mark a session of several people.</summary>
    public IReadOnlySet<string> GroupModifiers => groupModifiers ??=
        [.. this["national/codes.yml"]["modifiers"].Items.Where(modifier => modifier["group"].TextOrNull == "yes").Select(modifier => modifier["modifier"].Text)];
}
