using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Training;

namespace PeerAtlas.Site.Training;

/// <summary>Courses in a reader's words.</summary>
public static class TrainingWords
{
    /// <summary>What is known of a course, part by part: who gives it, for whom, how long, at what cost and how.</summary>
    /// <param name="course">The course.</param>
    /// <param name="lists">The closed lists of the codebook.</param>
    public static IEnumerable<string> Details(TrainingCourse course, Vocabularies lists) =>
        TrainingColumns.Of(lists).Select(column => column.Words?.Invoke(course)).OfType<string>();
}
