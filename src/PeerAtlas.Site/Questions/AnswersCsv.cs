using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Questions;

/// <summary>The resolved answer of each state to each question.</summary>
internal static class AnswersCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<Row>(
        "answers",
        "The answer of each state to each question of the codebook",
        [.. CsvColumn<Row>.Of(row => row.State, site, row => row.Answer.Claim.Anchor), .. AnswerColumns.Of<Row>(site, row => row.Answer)],
        from state in site.Atlas.States
        from question in site.Atlas.Codebook.Questions
        let answer = site.Atlas.Resolve(state, question)
        where answer is not null
        select new Row(state, answer))
        .KeyedBy("state_code", "question")
        .Naming(TableReference.State, TableReference.Question, TableReference.Source);

    private sealed record Row(State State, ResolvedAnswer Answer);
}
