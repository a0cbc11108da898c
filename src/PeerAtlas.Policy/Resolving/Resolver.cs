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
        ImmutableArray<Evidence> surveyed = [.. NewestFirst(surveys
            .Where(survey => survey.Question.Id == question.Id && survey.Values.ContainsKey(state.Code))
            .Select(survey => Of(survey, state.Code)))];

        if (state.Answers.TryGetValue(question.Id, out Fact<AnswerValue>? fact))
        {
            ResolvedAnswer own = Of(question, fact);
            return own with
            {
                Disputed = [.. own.Disputed, .. surveyed.Where(survey => Contradicts(survey, own.Chosen))],
                Others = surveyed,
            };
        }

        return surveyed is [Evidence newest, .. var older]
            ? new ResolvedAnswer(
                question, newest, [.. older.Where(survey => Contradicts(survey, newest))], [.. older])
            : null;
    }

    /// <summary>The answer of a single fact that no survey covers, such as a credential's requirement.</summary>
    public static ResolvedAnswer Of(Question question, Fact<AnswerValue> fact) => new(
        question,
        new Evidence(fact.Value, fact.Source, fact.SpeaksFor, fact.Since, fact.Reading, fact.Note, Origin.State),
        [.. NewestFirst(fact.Disputed.Select(dispute => new Evidence(
            dispute.Value, dispute.Source, dispute.SpeaksFor, null, Reading.Stated, dispute.Note, Origin.State)))],
        []);

    /// <summary>Newest first, undated last; what is equally old keeps its order.</summary>
    public static IEnumerable<Evidence> NewestFirst(IEnumerable<Evidence> evidence) =>
        evidence
            .OrderByDescending(e => e.AsOf?.LastDay ?? DateOnly.MinValue)
            .ThenByDescending(e => e.AsOf?.FirstDay ?? DateOnly.MinValue);

    private static Evidence Of(Survey survey, string stateCode) => new(
        survey.Values[stateCode], survey.Source, survey.AsOf, null, Reading.Stated, null, Origin.Survey);

    // An older survey that says otherwise shows a change, not a disagreement.
    private static bool Contradicts(Evidence survey, Evidence answer) =>
        survey.Value != answer.Value && (answer.AsOf is not { } answered || survey.AsOf >= answered);
}
