using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;

namespace PeerAtlas.Policy.Resolving;

/// <summary>Chooses between what a state's file and the surveys say. Pure: the same facts, the same answer.</summary>
public static class Resolver
{
    /// <summary>
    /// The state's own fact first; without one, the newest survey that has the state; null when nobody has answered.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="question">A question asked of states.</param>
    /// <param name="surveys">All surveys; those of other questions are passed over.</param>
    public static ResolvedAnswer? Of(State state, Question question, IEnumerable<Survey> surveys)
    {
        ImmutableArray<Evidence> surveyed = [.. Claim.NewestFirst(surveys
            .Where(survey => survey.Question.Id == question.Id && survey.Values.ContainsKey(state.Code))
            .Select(survey => survey.Of(state.Code)))];

        if (state.Answers.TryGetValue(question.Id, out Claim? own))
        {
            // A report that stands already behind the fact, what disputes it or what held before it is no second witness.
            ImmutableArray<Evidence> told = [own.Said, .. own.Disputed, .. own.Earlier.Select(earlier => earlier.Said)];
            ImmutableArray<Evidence> beside = [.. surveyed.Where(survey => !told.Any(survey.SharesSourceWith))];
            return new ResolvedAnswer(question, own with
            {
                Disputed = [.. own.Disputed, .. beside.Where(survey => Contradiction.Is(survey, own))],
                Others = beside,
            });
        }

        if (surveyed is not [Evidence newest, .. var older])
        {
            return null;
        }

        ImmutableArray<Evidence> others = [.. older.Where(survey => !survey.SharesSourceWith(newest))];
        Claim chosen = new(question.Id, newest, [], [], null, others);
        return new ResolvedAnswer(
            question, chosen with { Disputed = [.. others.Where(survey => Contradiction.Is(survey, chosen))] });
    }

    /// <summary>The answer of a single fact that no survey covers, such as a credential's requirement.</summary>
    public static ResolvedAnswer Of(Question question, Claim fact) => new(question, fact);
}
