using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Policy.Scoring;

/// <summary>How one state stands by one criterion, with everything that decided it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Judgment">
/// How it stands; always <see cref="Judgment.NotKnown"/> for a criterion by which no state is judged.
/// </param>
/// <param name="Fields">The fields that decided it, in the criterion's order.</param>
public sealed record CriterionScore(AdequacyCriterion Criterion, Judgment Judgment, ImmutableArray<FieldScore> Fields)
{
    /// <summary>The facts that decided it or are shown for it, those that are not known left out.</summary>
    public IEnumerable<ScoredFact> Facts => Fields.SelectMany(decided => decided.Facts);
}

/// <summary>What one field of a state's file says on a criterion.</summary>
/// <param name="Decider">The field and its tests.</param>
/// <param name="Judgment">What the field says by itself.</param>
/// <param name="Facts">What was read in it; empty when it is not known.</param>
public sealed record FieldScore(Decider Decider, Judgment Judgment, ImmutableArray<ScoredFact> Facts);

/// <summary>A fact that counts for a criterion, or is shown for it.</summary>
public abstract record ScoredFact
{
    private ScoredFact()
    {
    }

    /// <summary>Whose word it is, for when, and how sure.</summary>
    public abstract Claim Claim { get; }

    /// <summary>The state's answer to a question.</summary>
    /// <param name="Resolved">The answer.</param>
    public sealed record Answer(ResolvedAnswer Resolved) : ScoredFact
    {
        /// <inheritdoc/>
        public override Claim Claim => Resolved.Claim;
    }

    /// <summary>A requirement of one of the state's credentials.</summary>
    /// <param name="Credential">The credential.</param>
    /// <param name="Resolved">What it asks for.</param>
    /// <param name="Judgment">What this credential alone says on the criterion.</param>
    public sealed record Requirement(Credential Credential, ResolvedAnswer Resolved, Judgment Judgment) : ScoredFact
    {
        /// <inheritdoc/>
        public override Claim Claim => Resolved.Claim;
    }

    /// <summary>A rate of the state's Medicaid for one hour with one person.</summary>
    /// <param name="Entry">The code with its rate.</param>
    /// <param name="DollarsAnHour">US dollars an hour.</param>
    public sealed record HourlyRate(BillingEntry Entry, decimal DollarsAnHour) : ScoredFact
    {
        /// <inheritdoc/>
        public override Claim Claim => Entry.Claim;
    }
}
