using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>Requirements that carry over in one way, in words.</summary>
/// <param name="Id">Names the way for scripts and tests: <c>extra</c>.</param>
/// <param name="Heading">The way in words.</param>
/// <param name="Items">One sentence or label each; never empty.</param>
public sealed record CarriedGroup(string Id, string Heading, ImmutableArray<string> Items);

/// <summary>What carries over when a person moves, in words.</summary>
public static class MoveWords
{
    /// <summary>The requirements by the way they carry over, what is left to do first.</summary>
    /// <param name="moved">One kind of work.</param>
    /// <param name="from">The old state's name as it stands in a sentence.</param>
    /// <param name="to">The new state's name as it stands in a sentence.</param>
    /// <param name="today">The day by which a fact is old.</param>
    public static ImmutableArray<CarriedGroup> Of(MovedCredential moved, string from, string to, DateOnly today)
    {
        ILookup<Carrying, MovedRequirement> by = moved.Requirements.ToLookup(requirement => requirement.Carrying);
        return
        [
            .. new[]
            {
                Group("extra", "Extra", by[Carrying.Extra].Select(Both)),
                Group("compare", "Compare for yourself", [
                    .. by[Carrying.Compare].Where(r => !InWords(r)).Select(Both),
                    .. Labels(by[Carrying.Compare].Where(InWords), OfBoth).Select(labels => $"{labels}: read both under Certification"),
                ]),
                Group("met", $"Met by what {from} asked for", Labels(by[Carrying.Met], OfBoth)),
                Group("not-asked", $"Not asked in {to}", Labels(by[Carrying.NotAsked], OfNeeded)),
                Group("needed", moved.From is null ? $"Asked in {to}" : $"Asked in {to}; not yet researched for {from}", Needed(r => r.Had is null)),
                Group("needed-not-clear", $"Asked in {to}; not clear for {from}", Needed(r => r.Had is not null)),
                Group("not-clear", $"Not clear in {to}", Labels(by[Carrying.NotKnown].Where(r => r.Needed?.Sign == Sign.Unclear), OfNeeded)),
                Group("not-known", $"Not yet researched for {to}", Labels(by[Carrying.NotKnown].Where(r => r.Needed is null), OfNeeded)),
            }.OfType<CarriedGroup>(),
        ];

        IEnumerable<string> Needed(Func<MovedRequirement, bool> wanted) => by[Carrying.NotKnown]
            .Where(r => r.Needed is { Sign: not Sign.Unclear } && wanted(r)).Select(r => $"{r.Question.Label}: {Value(r.Needed!)}");

        string Both(MovedRequirement requirement)
        {
            if (requirement.Needed is null or { Sign: Sign.Unclear })
            {
                return $"{requirement.Question.Label}: asked anyway in {to}{Doubtful([moved.AcceptedTo], today)}";
            }

            string needed = $"{requirement.Question.Label}: {Value(requirement.Needed)} in {to}";
            return requirement.IsStillAsked ? $"{needed}, asked anyway{Doubtful([moved.AcceptedTo], today)}"
                : requirement.Question.Carries == Carries.Again ? needed
                : requirement.Had is not { } had ? $"{needed}; {from} is not yet researched"
                : $"{needed}; {Value(had)} in {from}{(requirement.IsEachStatesOwn ? "; each has its own" : "")}";
        }

        string Value(ResolvedAnswer answer)
        {
            string words = answer.Value is AnswerValue.Text ? $"“{answer.Value}”".WithBasis(answer.Claim.Said) : answer.InShort();
            return answer.Claim.FurtherDoubts(today) is { } doubts ? $"{words} ({doubts})" : words;
        }

        IEnumerable<string> Labels(IEnumerable<MovedRequirement> requirements, Func<MovedRequirement, ResolvedAnswer?[]> restsOn) =>
            string.Join(", ", requirements.Select(r => r.Question.Label + Doubtful(restsOn(r), today))) is { Length: > 0 } labels ? [labels] : [];
    }

    private static ResolvedAnswer?[] OfBoth(MovedRequirement requirement) => [requirement.Needed, requirement.Had];

    private static ResolvedAnswer?[] OfNeeded(MovedRequirement requirement) => [requirement.Needed];

    // What to beware of in what no value tells, but a judgment or a name alone: all of it, as no first words say on what it rests.
    private static string Doubtful(IEnumerable<ResolvedAnswer?> answers, DateOnly today) =>
        answers.OfType<ResolvedAnswer>().SelectMany(answer => answer.Claim.Caveats(today)).Distinct().Order().Select(Doubts.Words).ToArray() is { Length: > 0 } words
            ? $" ({string.Join("; ", words)})"
            : "";

    private static CarriedGroup? Group(string id, string heading, IEnumerable<string> items) =>
        items.ToImmutableArray() is { IsEmpty: false } some ? new CarriedGroup(id, heading, some) : null;

    private static bool InWords(MovedRequirement requirement) => requirement.Question.Kind is AnswerKind.Text;
}
