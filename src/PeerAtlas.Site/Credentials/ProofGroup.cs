using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Credentials;

/// <summary>Answers of one row that share their proof, so that one line says so for all of them.</summary>
/// <param name="Labels">The answers' labels.</param>
/// <param name="Claim">The first of them, whose sources, date and caveats are those of all.</param>
public sealed record ProofGroup(ImmutableArray<string> Labels, Claim Claim)
{
    /// <summary>Groups answers by sources, dates and caveats, in the order in which the answers stand.</summary>
    public static ImmutableArray<ProofGroup> Of(IEnumerable<ResolvedAnswer> answers, DateOnly today) =>
    [
        .. answers
            .GroupBy(answer => (
                string.Join(' ', answer.Claim.Sources.Select(source => source.Id)),
                answer.Claim.SpeaksFor,
                answer.Claim.Said.Since,
                string.Join(' ', answer.Claim.Caveats(today))))
            .Select(group => new ProofGroup([.. group.Select(answer => answer.Question.Label)], group.First().Claim)),
    ];
}
