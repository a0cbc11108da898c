using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>Reads what a state file says to advocates.</summary>
internal static class AdvocacyReader
{
    private static readonly Keys ActionKeys = new(
        "action",
        "Something that a person can do for better peer support in the state.",
        [
            new("name", Form.Words, "What to do, in a few words.", "Write to the state's Medicaid committee"),
            new("url", Form.Address, "Where it is done."),
            FactKeys.Source,
        ],
        [.. EntryIds.Keys, .. FactForm.Words.ClaimKeys]);

    /// <summary>What stands under <c>advocacy</c>.</summary>
    public static readonly Keys Keys = new(
        "advocacy",
        "What advocates should know of the state.",
        [],
        [
            new("strengths", Form.List(Form.Entry(FactReader.TextKeys)), "What the state does well."),
            new("gaps", Form.List(Form.Entry(FactReader.TextKeys)), "What is missing."),
            new("actions", Form.List(Form.Entry(ActionKeys)), "What a person can do."),
        ]);

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
