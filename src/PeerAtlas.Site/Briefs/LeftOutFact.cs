using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Briefs;

/// <summary>
/// A fact that briefs and letters leave out, since an advocate would have to defend its source: a trade publication or a copied document. The
/// page on which they are made says so; paper and mail do not.
/// </summary>
/// <param name="State">Whose it is: the state itself or one next door.</param>
/// <param name="Words">What it would say.</param>
/// <param name="Claim">The fact.</param>
/// <param name="Basis">What alone stands behind it.</param>
public sealed record LeftOutFact(State State, string Words, Claim Claim, PoorBasis Basis)
{
    /// <summary>Why, as what follows a dash: "a trade publication alone says so".</summary>
    public string Why => Basis switch
    {
        PoorBasis.Trade => "a trade publication alone says so",
        PoorBasis.Copy => "we could read it only in a copy on somebody else’s site",
        _ => "only a trade publication and a copy on somebody else’s site say so",
    };

    /// <summary>Those of a state: its answers, its strengths and gaps, and what decides the scorecard; each once.</summary>
    public static ImmutableArray<LeftOutFact> Of(Atlas atlas, State state, ImmutableArray<CriterionScore> scores) =>
    [
        .. atlas.Codebook.Headlines.Select(question => atlas.Resolve(state, question)).OfType<ResolvedAnswer>()
            .Select(answer => (words: $"{answer.Question.Headline}: {answer.InShort()}", answer.Claim, basis: atlas.Codebook.PoorBasisOf(answer.Claim)))
            .Concat(state.Advocacy.Strengths.Concat(state.Advocacy.Gaps).Select(fact => (words: fact.Words, fact.Claim, basis: atlas.Codebook.PoorBasisOf(fact))))
            .Concat(scores.SelectMany(score => score.Facts).Select(fact => (words: fact.InWords(), fact.Claim, basis: atlas.Codebook.PoorBasisOf(fact.Claim))))
            .DistinctBy(fact => fact.Claim.Anchor)
            .Where(fact => fact.basis is not null)
            .Select(fact => new LeftOutFact(state, fact.words, fact.Claim, fact.basis!.Value)),
    ];

    /// <summary>The answers of the states next door that are left out.</summary>
    public static ImmutableArray<LeftOutFact> NextDoor(Atlas atlas, State state) =>
    [
        .. from other in atlas.NeighborsOf(state)
           from question in atlas.Codebook.Headlines
           let answer = atlas.Resolve(other, question)
           where answer is not null
           let left = Of(atlas, other, $"{other.Name}, {question.Headline!.ToLowerInvariant()}: {answer.InShort()}", answer.Claim)
           where left is not null
           select left,
    ];

    private static LeftOutFact? Of(Atlas atlas, State state, string words, Claim claim) =>
        atlas.Codebook.PoorBasisOf(claim) is { } basis ? new(state, words, claim, basis) : null;
}
