using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Answers;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Briefs;

/// <summary>How a state's neighbors, and all states, answer a yes-or-no question.</summary>
public static class NeighborAnswers
{
    /// <summary>
    /// The neighbors by answer, answers that none gives left out, and so are neighbors whose answer no advocate should hand over
    /// (<see cref="Codebook.PoorBasisOf(Claim)"/>); empty for a state without others.
    /// </summary>
    public static ImmutableArray<(Sign Sign, ImmutableArray<State> States)> Of(Atlas atlas, State state, Question question)
    {
        ImmutableArray<State> neighbors =
        [
            .. atlas.NeighborsOf(state).Where(other => atlas.Resolve(other, question) is not { } answer || atlas.Codebook.PoorBasisOf(answer.Claim) is null),
        ];
        return
        [
            .. Signs.All
                .Select(sign => (sign, ImmutableArray.CreateRange(neighbors.Where(other =>
                    (atlas.Resolve(other, question)?.Sign ?? Sign.Absent) == sign))))
                .Where(group => !group.Item2.IsEmpty),
        ];
    }

    /// <summary>The name of one of them with what to beware of in its answer: "Wyoming (by our reading; undated)".</summary>
    public static string Named(Atlas atlas, State other, Question question, DateOnly today) =>
        atlas.Resolve(other, question) is { } answer && Beware(answer, today) is { } doubts ? $"{other.Name.InSentence()} ({doubts})" : other.Name.InSentence();

    /// <summary>True when an answer is not plainly and lately said by the state itself.</summary>
    public static bool IsDoubted(Atlas atlas, State other, Question question, DateOnly today) =>
        atlas.Resolve(other, question) is { } answer && Beware(answer, today) is not null;

    private static string? Beware(ResolvedAnswer answer, DateOnly today) =>
        string.Join("; ", new[] { answer.Claim.Said.Basis(), answer.Claim.FurtherDoubts(today) }.OfType<string>()) is { Length: > 0 } doubts ? doubts : null;

    /// <summary>
    /// "of 51 states, at least 46 yes, 3 in part, 1 no; 1 not yet researched", counting the District of Columbia; answers that no state gives
    /// are left out, and while some are open the settled ones are the least that there are.
    /// </summary>
    public static string Nation(Atlas atlas, Question question)
    {
        SignCount count = SignCount.Of(atlas, question);
        return $"of {count.Total} states, {Counts(count)}";
    }

    /// <summary>The same without the number of all: "at least 46 yes, 3 in part, 1 no; 1 not yet researched".</summary>
    public static string Counts(SignCount count)
    {
        string settled = Counted(sign => sign.IsSettled());
        string open = Counted(sign => !sign.IsSettled());
        return settled.Length == 0 || open.Length == 0 ? settled + open : $"at least {settled}; {open}";

        string Counted(Func<Sign, bool> wanted) => string.Join(", ", Signs.All
            .Where(sign => wanted(sign) && count.BySign[sign] > 0)
            .Select(sign => $"{count.BySign[sign]} {sign.Word().ToLowerInvariant()}"));
    }
}
