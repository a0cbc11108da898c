using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Training;

/// <summary>What is shown of a course: the columns of its table, the members of its JSON, and what its page tells in a line, in one list.</summary>
internal static class TrainingColumns
{
    /// <param name="lists">The closed lists of the codebook, whose terms some of them hold.</param>
    public static ImmutableArray<CsvColumn<TrainingCourse>> Of(Vocabularies lists) =>
    [
        CsvColumn<TrainingCourse>.Text("name", "The course, or the list of courses.", course => course.Name).Required,
        CsvColumn<TrainingCourse>.Text("provider", "Who holds it.", course => course.Provider).Told(course => course.Provider),
        CsvColumn<TrainingCourse>.Link("url", "Its page.", course => course.Url),
        CsvColumn<TrainingCourse>.Term("for", "For what kind of peer work.", lists.Populations, course => course.For.Id).Required
            .Told(course => $"for {course.For.Name.ToLowerInvariant()}"),
        CsvColumn<TrainingCourse>.Number("hours", "Its length in hours.", course => course.Hours)
            .Told(course => course.Hours is { } hours ? $"{Amounts.Grouped(hours)} {(hours == 1 ? "hour" : "hours")}" : null),
        CsvColumn<TrainingCourse>.Number("cost_usd", "Its price in US dollars; 0 is free.", course => course.CostUsd)
            .Told(course => course.CostUsd is { } cost ? (cost == 0 ? "free" : Amounts.Dollars(cost)) : null),
        CsvColumn<TrainingCourse>.Term("format", "How it is held.", lists.TrainingFormats, course => course.Format?.Id)
            .Told(course => course.Format?.Name.ToLowerInvariant()),
    ];
}
