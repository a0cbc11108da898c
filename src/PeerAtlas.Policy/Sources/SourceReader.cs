using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Sources;

/// <summary>Reads the sources of a state file.</summary>
internal static class SourceReader
{
    private static readonly Keys Keys = new("title publisher url kind", "published");
    private static readonly Source StandIn = new("", "", "", "", TermValue.StandIn, null, default);

    /// <summary>All sources of a state file.</summary>
    public static SourceList<Source> ReadAll(Fields state, Vocabulary? kinds) =>
        new(state, (id, node, section) => Read(id, node, section, kinds), StandIn);

    private static Source Read(string id, YamlNode node, Section section, Vocabulary? kinds)
    {
        Fields fields = Fields.Of(node, section, Keys);
        return new Source(
            id,
            fields.Text("title"),
            fields.Text("publisher"),
            fields.Url("url"),
            fields.Term("kind", kinds),
            fields.OptionalPastDate("published"),
            node.At);
    }
}
