using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>Reads what a state file says to advocates.</summary>
internal static class AdvocacyReader
{
    private static readonly Keys Keys = new("", "strengths gaps actions");
    private static readonly Keys ActionKeys = new("name url source");

    /// <summary>The notes under <c>advocacy</c>; empty ones when the key is not there.</summary>
    public static AdvocacyNotes Read(Fields state, SourceList<Source> sources, FactReader facts)
    {
        if (state.Find("advocacy") is not { } advocacy)
        {
            return new AdvocacyNotes([], [], []);
        }

        Fields notes = Fields.Of(advocacy, state.Section.In("advocacy"), Keys);
        Section section = notes.Section.In("actions");
        return new AdvocacyNotes(
            facts.ReadTexts(notes, "strengths"),
            facts.ReadTexts(notes, "gaps"),
            [.. notes.List("actions").Select(node =>
            {
                Fields fields = Fields.Of(node, section, ActionKeys);
                return new AdvocacyAction(fields.Text("name"), fields.Url("url"), sources.CitedBy(fields), node.At);
            })]);
    }
}
