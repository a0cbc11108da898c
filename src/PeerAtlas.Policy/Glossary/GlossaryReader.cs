using System.Collections.Immutable;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Glossary;

/// <summary>Reads <c>national/glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    /// <summary>A term.</summary>
    public static readonly Keys Keys = new(
        "glossary-entry",
        "A term in plain words.",
        [
            new("term", Form.Words, "The term.", "Fee-for-service"),
            new("definition", Form.Words, "What it means, in one or two plain sentences.", "Medicaid pays for each service that is given."),
        ],
        [
            new("also", Form.List(Form.Words), "Other names for the same.", "[FFS]"),
            CitedAddresses.Keys[0],
        ]);

    /// <summary>All terms, in the file's order.</summary>
    public static ImmutableArray<GlossaryEntry> Read(YamlNode root, FileReading file, SharedSources shared)
    {
        Section section = file.Whole("glossary");
        UniqueNames terms = new(section, "term");
        return [.. Fields.Items(root, section).Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            GlossaryEntry entry = new(
                fields.Text("term"), fields.Text("definition"), fields.Texts("also"), CitedAddresses.One(fields, "source_url", shared), node.At);
            terms.Add(entry.Term, fields.PlaceOf("term"));
            return entry;
        })];
    }
}
