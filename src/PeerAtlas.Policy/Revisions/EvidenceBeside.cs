using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Revisions;

/// <summary>What stands beside the value of a fact: what says otherwise, what held before, what is announced.</summary>
/// <param name="Field">The data's own key.</param>
/// <param name="Said">What is said there.</param>
internal sealed record EvidenceBeside(string Field, Evidence Said)
{
    /// <summary>From when it is to hold; null for what is not announced.</summary>
    public FactDate? From { get; init; }

    /// <summary>Until when it held; null for what did not end.</summary>
    public FactDate? Until { get; init; }

    /// <summary>It as one side of a change.</summary>
    public ChangeSide Side => ClaimComparison.Side(Said) with { From = From, Until = Until };

    /// <summary>Its own days, to be compared.</summary>
    public IEnumerable<Trait> Days => [Trait.Date("from", From), Trait.Date("until", Until)];

    /// <summary>True for the same place of two revisions: what ended on the same day, or else what rests on the same source.</summary>
    public bool IsSame(EvidenceBeside other) => Until is { } until ? until == other.Until : Said.Source.Id == other.Said.Source.Id;

    /// <summary>True for the same value.</summary>
    public bool SaysSame(EvidenceBeside other) => ValueText.Of(Said.Value) == ValueText.Of(other.Said.Value);
}
