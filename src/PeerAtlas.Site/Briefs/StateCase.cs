using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Briefs;

/// <summary>What the facts let an advocate say of a state in few words: for its brief and its letters.</summary>
/// <param name="State">The state.</param>
/// <param name="Answers">The headline questions, each with its answer or null; those left out, which are asked for in their place, are not among them.</param>
/// <param name="Scores">How it stands by every criterion by which states are judged.</param>
/// <param name="Works">A few short facts on what works.</param>
/// <param name="Missing">A few short facts on what is missing.</param>
/// <param name="Asks">At most three things to ask for.</param>
/// <param name="LeftOut">What would stand there too, if more than a trade publication or a copied document stood behind it.</param>
public sealed record StateCase(
    State State,
    ImmutableArray<(Question Question, ResolvedAnswer? Answer)> Answers,
    ImmutableArray<CriterionScore> Scores,
    ImmutableArray<TextFact> Works,
    ImmutableArray<TextFact> Missing,
    ImmutableArray<CriterionScore> Asks,
    ImmutableArray<LeftOutFact> LeftOut)
{
    /// <summary>How many facts of a kind a page of paper has room for.</summary>
    public const int FewFacts = 3;

    /// <summary>The most characters of a fact that such a page has room for, where a shorter one is known.</summary>
    public const int ShortFact = 190;

    /// <summary>The most that it asks for.</summary>
    public const int ManyAsks = 3;

    /// <summary>
    /// Chooses: short facts in the file's order; asks by criteria not met, then met in part, each in the criteria's order, and one that is not
    /// known (to be answered in public), since three times the same request is none.
    /// </summary>
    public static StateCase Of(Atlas atlas, State state)
    {
        Codebook codebook = atlas.Codebook;
        ImmutableArray<CriterionScore> found = [.. atlas.Score(state).Where(score => score.Criterion.NotScored is null)];
        ImmutableArray<CriterionScore> scores = [.. found.Select(score => HandedOver.Of(codebook, score))];
        ImmutableArray<CriterionScore> told = [.. scores.Where(score => !score.Facts.Any(fact => codebook.PoorBasisOf(fact.Claim) is not null))];
        return new StateCase(
            state,
            [
                .. codebook.Headlines.Select(question => (question, answer: atlas.Resolve(state, question)))
                    .Where(each => each.answer is not { } known || codebook.PoorBasisOf(known.Claim) is null)
                    .Select(each => (each.question, each.answer is { } known ? HandedOver.Of(codebook, known) : null)),
            ],
            scores,
            Few(Fit(state.Advocacy.Strengths)),
            Few(Fit(state.Advocacy.Gaps)),
            [
                .. new[] { Judgment.NotMet, Judgment.InPart }
                    .SelectMany(judgment => told.Where(score => score.Judgment == judgment))
                    .Concat(told.Where(score => score.Judgment == Judgment.NotKnown).Take(1))
                    .Take(ManyAsks),
            ],
            LeftOutFact.Of(atlas, state, found))
        {
            Untold = [.. codebook.Headlines.Where(question => atlas.Resolve(state, question) is { } known && codebook.PoorBasisOf(known.Claim) is not null)],
        };

        ImmutableArray<TextFact> Fit(ImmutableArray<TextFact> facts) =>
            [.. facts.Where(fact => codebook.PoorBasisOf(fact) is null).Select(fact => HandedOver.Of(codebook, fact))];
    }

    /// <summary>The headline questions whose answers are left out, in order.</summary>
    public ImmutableArray<Question> Untold { get; init; } = [];

    /// <summary>How many criteria are known, and not told since a fact that is left out decides them.</summary>
    public int UntoldCriteria => Scores.Count(score => score.Judgment != Judgment.NotKnown && IsLeftOut(score));

    /// <summary>The criteria with that judgment, but for those that a fact decides which is left out.</summary>
    public IEnumerable<CriterionScore> With(Judgment judgment) =>
        Scores.Where(score => score.Judgment == judgment && !IsLeftOut(score));

    /// <summary>True when the answers to the headline questions already say how the state stands by a criterion.</summary>
    public bool TellsByItself(CriterionScore score) => score.Facts.All(fact =>
        fact is ScoredFact.Answer { Resolved.Question: var question } && Answers.Any(answer => answer.Question == question));

    /// <summary>What to ask for by a criterion: its own words, or where nothing is known a public answer.</summary>
    public static string AskInWords(CriterionScore score) => score.Judgment == Judgment.NotKnown
        ? $"Answer this in public: {score.Criterion.Criterion}"
        : score.Criterion.Ask!;

    private bool IsLeftOut(CriterionScore score) => score.Facts.Any(fact => LeftOut.Any(left => left.Claim.Anchor == fact.Claim.Anchor));

    // Long facts are passed over rather than cut. Where all are long, the shortest stands for them.
    private static ImmutableArray<TextFact> Few(ImmutableArray<TextFact> facts)
    {
        ImmutableArray<TextFact> few = [.. facts.Where(fact => fact.Words.Length <= ShortFact).Take(FewFacts)];
        return few.IsEmpty ? [.. facts.OrderBy(fact => fact.Words.Length).Take(1)] : few;
    }
}
