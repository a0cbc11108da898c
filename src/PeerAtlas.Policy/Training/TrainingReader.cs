using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Training;

/// <summary>Reads the training courses of a state file.</summary>
internal static class TrainingReader
{
    private static readonly Keys Keys = new("name for source", "provider url hours cost_usd format note");

    /// <summary>All entries under <c>training</c>.</summary>
    public static ImmutableArray<TrainingCourse> ReadAll(Fields state, SourceList<Source> sources, Terminology terms)
    {
        Section section = state.Section.In("training");
        return [.. state.List("training").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            return new TrainingCourse(
                fields.Text("name"),
                fields.OptionalText("provider"),
                fields.OptionalUrl("url"),
                fields.Term("for", terms.Served),
                fields.OptionalNumber("hours"),
                fields.OptionalNumber("cost_usd"),
                fields.OptionalTerm("format", terms.TrainingFormats),
                sources.CitedBy(fields),
                fields.OptionalText("note"),
                node.At);
        })];
    }
}
