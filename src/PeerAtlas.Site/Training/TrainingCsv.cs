using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Training;

/// <summary>Every course of every state.</summary>
internal static class TrainingCsv
{
    public static CsvTable Of(SiteContext site)
    {
        Vocabularies lists = site.Atlas.Codebook.Vocabularies;
        return CsvTable.Of<Row>(
            "training",
            "Courses for peer specialists, and lists of courses",
            [
                .. CsvColumn<Row>.Of(row => row.State, site, row => row.Course.Claim.Anchor),
                CsvColumn<Row>.Text("name", "The course, or the list of courses.", row => row.Course.Name).Required,
                CsvColumn<Row>.Text("provider", "Who holds it.", row => row.Course.Provider),
                CsvColumn<Row>.Link("url", "Its page.", row => row.Course.Url),
                CsvColumn<Row>.Term("for", "For what kind of peer work.", lists.Populations, row => row.Course.For.Id).Required,
                CsvColumn<Row>.Number("hours", "Its length in hours.", row => row.Course.Hours),
                CsvColumn<Row>.Number("cost_usd", "Its price in US dollars; 0 is free.", row => row.Course.CostUsd),
                CsvColumn<Row>.Term("format", "How it is held.", lists.TrainingFormats, row => row.Course.Format?.Id),
                .. ClaimColumns.Of<Row>(site, row => row.Course.Claim),
            ],
            from state in site.Atlas.States
            from course in state.Training
            select new Row(state, course))
            .KeyedBy("address")
            .Naming(TableReference.State, TableReference.Source);
    }

    private sealed record Row(State State, TrainingCourse Course);
}
