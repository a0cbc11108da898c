using PeerAtlas.Policy;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Training;

/// <summary>Every course of every state.</summary>
internal static class TrainingCsv
{
    public static CsvTable Of(Atlas atlas) => CsvTable.Of<Row>(
        "training",
        "Courses for peer specialists, and lists of courses",
        [
            .. CsvColumn<Row>.Of(row => row.State),
            CsvColumn<Row>.Text("address", "Its lasting address.", row => $"/states/{row.State.Slug}/#{row.Course.Claim.Anchor}"),
            .. TrainingColumns.All.Select(column => column.In<Row>(row => row.Course)),
            .. ClaimColumns.Of<Row>(row => row.Course.Claim),
        ],
        from state in atlas.States
        from course in state.Training
        select new Row(state, course));

    private sealed record Row(State State, TrainingCourse Course);
}
