using PeerAtlas.Policy.Training;

namespace PeerAtlas.Site.Training;

/// <summary>Courses in a reader's words.</summary>
public static class TrainingWords
{
    /// <summary>What is known of a course, part by part: who gives it, for whom, how long, at what cost and how.</summary>
    public static IEnumerable<string> Details(TrainingCourse course) =>
        TrainingColumns.All.Select(column => column.Words?.Invoke(course)).OfType<string>();
}
