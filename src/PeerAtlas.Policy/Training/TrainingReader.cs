using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Training;

/// <summary>Reads the training courses of a state file.</summary>
internal static class TrainingReader
{
    /// <summary>A course.</summary>
    public static readonly Keys Keys = new(
        "course",
        "A course for peer workers.",
        [
            new("name", Form.Words, "Its name.", "Peer Support Specialist Training"),
            new("for", new Form.TermOf("served"), "Whom its graduates support."),
            FactKeys.Source,
        ],
        [
            new("provider", Form.Words, "Who gives it.", "A community college"),
            new("url", Form.Address, "Its page."),
            new("hours", Form.Number, "How many hours it takes.", "40"),
            new("cost_usd", Form.Number, "What it costs, in dollars.", "250"),
            new("format", new Form.TermOf("training-formats"), "How it is held."),
            .. EntryIds.Keys,
            .. FactForm.Words.ClaimKeys,
        ]);

    /// <summary>All entries under <c>training</c>.</summary>
    public static ImmutableArray<TrainingCourse> ReadAll(Fields state, FactReader facts, Terminology terms)
    {
        Section section = state.Section.In("training");
        EntryIds ids = new(section, "training");
        return [.. state.List("training").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            string name = fields.Text("name");
            EntryId id = ids.Of(fields, name);
            return new TrainingCourse(
                id,
                name,
                fields.OptionalText("provider"),
                fields.OptionalUrl("url"),
                fields.Term("for", terms.Served),
                fields.OptionalNumber("hours"),
                fields.OptionalNumber("cost_usd"),
                fields.OptionalTerm("format", terms.TrainingFormats),
                facts.ReadEntry(fields, id, new AnswerValue.Text(name)),
                node.At);
        })];
    }
}
