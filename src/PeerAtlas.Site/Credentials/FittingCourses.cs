using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Credentials;

/// <summary>Courses of a state that train for the work of one of its credentials. That a course is accepted for it is not said by that.</summary>
/// <param name="Courses">In the order of the file.</param>
public sealed record FittingCourses(ImmutableArray<TrainingCourse> Courses)
{
    /// <summary>
    /// What they cost: "free to $500, by 2 of 3 courses"; null where no price is known. It is never added to other costs, for nobody takes all courses.
    /// </summary>
    public string? PricesInWords
    {
        get
        {
            ImmutableArray<decimal> prices = [.. Courses.Select(course => course.CostUsd).OfType<decimal>().Order()];
            return prices.IsEmpty ? null
                : $"{Price(prices[0])}{(prices[0] == prices[^1] ? "" : $" to {Price(prices[^1])}")}, by {prices.Length} of {Courses.Length} {(Courses.Length == 1 ? "course" : "courses")} here";
        }
    }

    /// <summary>Those for the same people, for people whom the credential covers, or for people among whom its own are.</summary>
    public static FittingCourses Of(Codebook codebook, State state, Credential credential)
    {
        Population served = codebook.PopulationOf(credential.Serves);
        return new FittingCourses([.. state.Training.Where(course => served.IsCompared && (course.For.Id == served.Id
            || served.Covers.Contains(course.For.Id) || codebook.PopulationOf(course.For).Covers.Contains(served.Id)))]);
    }

    private static string Price(decimal amount) => amount == 0 ? "free" : Amounts.Dollars(amount);
}
