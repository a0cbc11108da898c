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
            CsvColumn<Row>.Text("name", "The course, or the list of courses.", row => row.Course.Name),
            CsvColumn<Row>.Text("provider", "Who holds it.", row => row.Course.Provider),
            CsvColumn<Row>.Text("url", "Its page.", row => row.Course.Url),
            CsvColumn<Row>.Text("for", "For what kind of peer work: a population of the codebook.", row => row.Course.For.Id),
            CsvColumn<Row>.Number("hours", "Its length in hours.", row => row.Course.Hours),
            CsvColumn<Row>.Number("cost_usd", "Its price in US dollars; 0 is free.", row => row.Course.CostUsd),
            CsvColumn<Row>.Text("format", "How it is held: a term of the codebook.", row => row.Course.Format?.Id),
            .. ClaimColumns.Of<Row>(row => row.Course.Claim),
        ],
        from state in atlas.States
        from course in state.Training
        select new Row(state, course));

    private sealed record Row(State State, TrainingCourse Course);
}
