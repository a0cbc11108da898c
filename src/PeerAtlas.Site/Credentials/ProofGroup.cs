using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Credentials;

/// <summary>Answers of one row that share their proof, so that one line says so for all of them.</summary>
/// <param name="Labels">The answers' labels.</param>
/// <param name="Source">Their source.</param>
/// <param name="AsOf">The date that they speak for.</param>
/// <param name="Caveats">What to beware of.</param>
public sealed record ProofGroup(ImmutableArray<string> Labels, Source Source, FactDate? AsOf, ImmutableArray<Caveat> Caveats)
{
    /// <summary>Groups answers by source, date and caveats, in the order in which the answers stand.</summary>
    public static ImmutableArray<ProofGroup> Of(IEnumerable<ResolvedAnswer> answers, DateOnly today) =>
    [
        .. answers
            .Select(answer => (answer, caveats: answer.Claim.Caveats(today)))
            .GroupBy(pair => (pair.answer.Claim.Source, pair.answer.Claim.Said.AsOf, Caveats: string.Join(' ', pair.caveats)))
            .Select(group => new ProofGroup(
                [.. group.Select(pair => pair.answer.Question.Label)], group.Key.Source, group.Key.AsOf, group.First().caveats)),
    ];
}
