using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Briefs;

/// <summary>
/// What a brief or a letter says itself of facts that it leaves out, so that nobody takes its lists for all that is known. It names the
/// questions, and neither the answers nor their sources.
/// </summary>
internal static class UntoldWords
{
    private const string None = "no source at first hand to show";

    /// <summary>Below a list of answers: "Not in this list: youth. There is ... yet. What is known so far is at https://...". Null where nothing is left out.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="page">Where the state's facts stand.</param>
    public static string? OfAnswers(StateCase facts, string page) =>
        facts.Untold.IsEmpty ? null
        : facts.Answers.IsEmpty ? $"There is {None} on this yet. What is known so far is at {page}"
        : $"Not in this list: {Named(facts, "; ")}. There is {None} for {(facts.Untold.Length == 1 ? "this" : "these")} yet. What is known so far is at {page}";

    /// <summary>Below a list of the states next door. Null where the list has all of them at each question.</summary>
    public static string? OfNeighbors(Atlas atlas, State state) =>
        LeftOutFact.NextDoor(atlas, state).IsEmpty ? null : $"Not every state next door is in each line: for some there is {None} yet.";

    /// <summary>On a brief, in a line. Null where nothing is left out.</summary>
    public static string? OfBrief(Atlas atlas, StateCase facts)
    {
        string[] left =
        [
            .. facts.Untold.IsEmpty ? [] : (ReadOnlySpan<string>)[$"answers on {Named(facts, ", ")}"],
            .. facts.UntoldCriteria == 0 ? [] : (ReadOnlySpan<string>)[Numbers.InWords(facts.UntoldCriteria, "question of the scorecard", "questions of the scorecard")],
            .. LeftOutFact.NextDoor(atlas, facts.State).IsEmpty ? [] : (ReadOnlySpan<string>)["some answers of neighbors"],
        ];
        return left.Length == 0 ? null : $"Known and not on this page, as there is {None} yet: {string.Join("; ", left)}.";
    }

    private static string Named(StateCase facts, string between) => string.Join(between, facts.Untold.Select(question => question.Headline!.ToLowerInvariant()));
}
