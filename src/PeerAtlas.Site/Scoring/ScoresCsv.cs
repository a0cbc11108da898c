using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>How each state stands by each criterion, with what decided it.</summary>
internal static class ScoresCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<Row>(
        "scores",
        "How each state stands by each question of the scorecard",
        [
            .. CsvColumn<Row>.Of(row => row.State),
            CsvColumn<Row>.Text("criterion", "The criterion’s id.", row => row.Score.Criterion.Id).Required,
            CsvColumn<Row>.Truth("scored", "false where no state is judged by it.", row => row.Score.Criterion.NotScored is null),
            CsvColumn<Row>.OneOf("judgment", "not-known counts as neither good nor bad.", [.. Judgments.All.Select(judgment => judgment.Id())], row => row.Score.Judgment.Id()).Required,
            CsvColumn<Row>.Texts("decided_by", "The facts that decide it, each with what it rests on.", row => row.Score.Facts.Select(fact => fact.InWords())),
            CsvColumn<Row>.Texts("doubts", "How sure each of them is, in the same order.", row => row.Score.Facts.Select(fact => fact.Claim.SuretyInWords(site.Today))),
            CsvColumn<Row>.Texts("addresses", "The lasting address of each.", row => row.Score.Facts.Select(fact => $"{site.Absolute(row.State)}#{fact.Claim.Anchor}")),
            CsvColumn<Row>.Terms("sources", "The main source of each, by its key in the table of sources.", row => row.Score.Facts.Select(fact => fact.Claim.Source.Key())),
        ],
        from state in site.Atlas.States
        from score in site.Atlas.Score(state)
        select new Row(state, score))
        .KeyedBy("state_code", "criterion")
        .Naming(TableReference.State, new TableReference("criterion", "criteria", "criterion"));

    private sealed record Row(State State, CriterionScore Score);
}
