using PeerAtlas.Policy.Criteria;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Scoring;

/// <summary>The criteria of the scorecard.</summary>
internal static class CriteriaCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<AdequacyCriterion>(
        "criteria",
        "The questions of the scorecard",
        [
            CsvColumn<AdequacyCriterion>.Text("criterion", "Its id.", criterion => criterion.Id).Unique,
            CsvColumn<AdequacyCriterion>.Text("label", "In a few words.", criterion => criterion.Label).Required,
            CsvColumn<AdequacyCriterion>.Text("wording", "The question.", criterion => criterion.Criterion).Required,
            CsvColumn<AdequacyCriterion>.Text("why", "Why it matters.", criterion => criterion.Why).Required,
            CsvColumn<AdequacyCriterion>.OneOf("strength", "recommended where a national body advises it.", ["recommended", "common"], criterion => criterion.Recommended ? "recommended" : "common").Required,
            CsvColumn<AdequacyCriterion>.Text("not_scored", "Why no state is judged by it, where none is.", criterion => criterion.NotScored),
            CsvColumn<AdequacyCriterion>.Terms("fields", "The fields of a state that decide it.", criterion => criterion.DecidedBy.Select(decider => decider.Field)),
            CsvColumn<AdequacyCriterion>.Link("address", "Its page, with the rule.", criterion => site.Absolute(ScoreRoutes.PathOf(criterion))).Unique,
        ],
        site.Atlas.Criteria)
        .KeyedBy("criterion");
}
