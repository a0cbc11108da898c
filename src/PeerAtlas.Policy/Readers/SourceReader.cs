using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Values;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Readers;

/// <summary>Reads the sources of a state file.</summary>
internal static class SourceReader
{
    private static readonly Keys Keys = new("title publisher url kind", "published");
    private static readonly Source StandIn = new("", "", "", "", TermValue.StandIn, null, default);

    /// <summary>All sources of a state file.</summary>
    public static SourceList<Source> ReadAll(Fields state, Terminology terms) =>
        new(state, (id, node, section) => Read(id, node, section, terms), StandIn);

    private static Source Read(string id, YamlNode node, Section section, Terminology terms)
    {
        Fields fields = Fields.Of(node, section, Keys);
        return new Source(
            id,
            fields.Text("title"),
            fields.Text("publisher"),
            fields.Url("url"),
            fields.Term("kind", terms.SourceKinds),
            fields.OptionalPastDate("published"),
            node.At);
    }
}
