using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Training;

/// <summary>Every course of every state.</summary>
internal static class TrainingCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<Row>(
        "training",
        "Courses for peer specialists, and lists of courses",
        [
            .. CsvColumn<Row>.Of(row => row.State, site, row => row.Course.Claim.Anchor),
            .. TrainingColumns.Of(site.Atlas.Codebook.Vocabularies).Select(column => column.In<Row>(row => row.Course)),
            .. ClaimColumns.Of<Row>(site, row => row.Course.Claim),
        ],
        from state in site.Atlas.States
        from course in state.Training
        select new Row(state, course))
        .KeyedBy("address")
        .Naming(TableReference.State, TableReference.Source);

    private sealed record Row(State State, TrainingCourse Course);
}
