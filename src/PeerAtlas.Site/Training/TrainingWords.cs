using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Training;

/// <summary>Courses in a reader's words.</summary>
public static class TrainingWords
{
    /// <summary>What is known of a course, part by part: who gives it, for whom, how long, at what cost and how.</summary>
    public static IEnumerable<string> Details(TrainingCourse course) => new[]
    {
        course.Provider,
        $"for {course.For.Name.ToLowerInvariant()}",
        course.Hours is { } hours ? $"{Amounts.Grouped(hours)} {(hours == 1 ? "hour" : "hours")}" : null,
        course.CostUsd is { } cost ? (cost == 0 ? "free" : Amounts.Dollars(cost)) : null,
        course.Format?.Name.ToLowerInvariant(),
    }.OfType<string>();
}
