using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Briefs;

/// <summary>
/// What a brief or a letter says itself of facts that it leaves out and does not ask for in their place, so that nobody takes its lists for all
/// that is known. It names neither answers nor sources.
/// </summary>
internal static class UntoldWords
{
    private const string None = "no source at first hand to show";

    /// <summary>Below a list of the states next door. Null where the list has all of them at each question.</summary>
    public static string? OfNeighbors(Atlas atlas, State state) =>
        LeftOutFact.NextDoor(atlas, state).IsEmpty ? null : $"Not every state next door is in each line: for some there is {None} yet.";

    /// <summary>On a brief, in a line. Null where nothing is left out.</summary>
    public static string? OfBrief(Atlas atlas, StateCase facts)
    {
        string[] left =
        [
            .. facts.UntoldCriteria == 0 ? [] : (ReadOnlySpan<string>)[Numbers.InWords(facts.UntoldCriteria, "question of the scorecard", "questions of the scorecard")],
            .. LeftOutFact.NextDoor(atlas, facts.State).IsEmpty ? [] : (ReadOnlySpan<string>)["some answers of neighbors"],
        ];
        return left.Length == 0 ? null : $"Known and not on this page, as there is {None} yet: {string.Join("; ", left)}.";
    }
}
