using PeerAtlas.Policy;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Questions;

/// <summary>The resolved answer of each state to each question.</summary>
internal static class AnswersCsv
{
    public static CsvTable Of(Atlas atlas) => CsvTable.Of<Row>(
        "answers",
        "The answer of each state to each question of the codebook",
        [.. CsvColumn<Row>.Of(row => row.State), CsvColumn<Row>.Text("address", "Its lasting address.", row => $"/states/{row.State.Slug}/#{row.Answer.Claim.Anchor}"), .. AnswerColumns.Of<Row>(row => row.Answer)],
        from state in atlas.States
        from question in atlas.Codebook.Questions
        let answer = atlas.Resolve(state, question)
        where answer is not null
        select new Row(state, answer));

    private sealed record Row(State State, ResolvedAnswer Answer);
}
