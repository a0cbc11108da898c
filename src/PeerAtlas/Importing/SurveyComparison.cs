using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Importing;

/// <summary>What a new survey says beside what is known: what is new, what agrees, what does not.</summary>
internal static class SurveyComparison
{
    /// <summary>The lines: counts first, then every state of which it says otherwise.</summary>
    /// <param name="before">The facts without the survey.</param>
    /// <param name="survey">The survey.</param>
    public static IEnumerable<string> Lines(Atlas before, Survey survey)
    {
        Question question = survey.Question;
        List<(State State, Evidence Said, ResolvedAnswer? Present)> all =
        [
            .. before.States.Where(state => survey.Values.ContainsKey(state.Code)).Select(state => (state, survey.Of(state.Code), before.Resolve(state, question))),
        ];
        List<(State State, Evidence Said, ResolvedAnswer? Present)> other = [.. all.Where(each => each.Present is { } present && present.Value != each.Said.Value)];
        int fresh = all.Count(each => each.Present is null);
        yield return $"{ProblemText.Number(all.Count, "state")}: {fresh} not answered before, {all.Count - fresh - other.Count} as the present answer, {other.Count} otherwise.";
        foreach ((State state, Evidence said, ResolvedAnswer? present) in other)
        {
            string kind = Contradiction.Is(said, present!.Claim) ? "disagrees" : !present.IsSettled || said.Value.Sign == Sign.Unclear ? "does not settle it" : "speaks for an older time";
            yield return ProblemText.Plain($"  {state.Name}: {present.InShort()} ({present.Claim.Source.Publisher}, {present.Claim.SpeaksFor.OrUndated()}); this survey: {question.InShort(said)}, {said.AsOf.OrUndated()}: {kind}. {present.Claim.Said.At}");
        }

        int without = survey.Values.Keys.Count(code => before.States.All(state => state.Code != code));
        if (without > 0)
        {
            yield return $"{ProblemText.Number(without, "state")} of it have no file yet.";
        }
    }
}
