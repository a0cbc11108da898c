using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Revisions;

/// <summary>What kind of news a change is.</summary>
public enum PolicyChangeKind
{
    /// <summary>The policy changed, or began.</summary>
    Changed,

    /// <summary>A change has been announced, and not been seen in force.</summary>
    Announced,

    /// <summary>What we told was wrong, or we knew less; it is not told as a change of policy.</summary>
    Corrected,
}

/// <summary>How kinds of news are named.</summary>
public static class PolicyChangeKinds
{
    /// <summary>Its lasting name in files: <c>changed</c>.</summary>
    public static string Code(this PolicyChangeKind kind) => kind switch
    {
        PolicyChangeKind.Changed => "changed",
        PolicyChangeKind.Announced => "announced",
        _ => "corrected",
    };
}

/// <summary>One change of the policy of a state, or of what we told of it.</summary>
/// <param name="Kind">What kind of news it is.</param>
/// <param name="About">What it is about.</param>
/// <param name="Claim">What holds since, or what is announced, with its sources, dates and doubts.</param>
/// <param name="Before">What held before; null where that is not known.</param>
/// <param name="Date">
/// When it took effect: since when the new holds, else until when the old held; from when what is announced is to hold. Null where no
/// source says, and for a correction.
/// </param>
public sealed record PolicyChange(PolicyChangeKind Kind, ChangedThing About, Claim Claim, Evidence? Before, FactDate? Date)
{
    /// <summary>Until when what held before held; null where that is not known.</summary>
    public FactDate? Until { get; init; }

    /// <summary>On which day the repository took it in; null where its history was not read.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>
    /// What it is known by for good, of its state, its fact, its value and its year: neither wording nor addresses are in it, and another
    /// value is another change.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The day by which news are put in order: the first that its date can mean, else the day on which it was taken in.</summary>
    public DateOnly? Day => Date?.FirstDay ?? Recorded;
}
