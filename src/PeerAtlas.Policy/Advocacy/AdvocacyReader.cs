using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>Reads what a state file says to advocates.</summary>
internal static class AdvocacyReader
{
    private static readonly Keys Keys = new("", "strengths gaps actions");
    private static readonly Keys ActionKeys = new("name url source", $"id formerly {FactReader.ClaimKeys}");

    /// <summary>The notes under <c>advocacy</c>; empty ones when the key is not there.</summary>
    public static AdvocacyNotes Read(Fields state, FactReader facts)
    {
        if (state.Find("advocacy") is not { } advocacy)
        {
            return new AdvocacyNotes([], [], []);
        }

        Fields notes = Fields.Of(advocacy, state.Section.In("advocacy"), Keys);
        Section section = notes.Section.In("actions");
        EntryIds ids = new(section, "action");
        return new AdvocacyNotes(
            facts.ReadTexts(notes, "strengths", "strength"),
            facts.ReadTexts(notes, "gaps", "gap"),
            [.. notes.List("actions").Select(node =>
            {
                Fields fields = Fields.Of(node, section, ActionKeys);
                string name = fields.Text("name");
                EntryId id = ids.Of(fields, name, EntryIds.WordsOfText);
                return new AdvocacyAction(id, name, fields.Url("url"), facts.ReadEntry(fields, id, new AnswerValue.Text(name)), node.At);
            })]);
    }
}
