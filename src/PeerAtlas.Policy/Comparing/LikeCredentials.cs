using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Comparing;

/// <summary>The credentials of several states for one and the same work, requirement by requirement.</summary>
/// <param name="Serves">Whom they serve: a term of <c>populations</c>.</param>
/// <param name="Columns">
/// The credential that stands for each state, in the order of the comparison; null where none was found.
/// </param>
/// <param name="Others">The further credentials of each state for the same work, which stand in no column.</param>
/// <param name="Rows">One for each requirement of the codebook.</param>
/// <remarks>
/// <para>
/// Like is compared with like: a parent who supports parents is not held against a peer in recovery. Three rules decide
/// what is alike.
/// </para>
/// <para>
/// A population that covers others, as one credential for both mental health and substance use, stands for each of them. When every
/// state that has any credential for those has such a one, these are compared with each other, once. A state's credential for
/// mental health alone (or substance use alone) is compared with the other states' credential for the same, and where a
/// state has none, with its covering one, which qualifies for that work too.
/// </para>
/// <para>
/// Family and youth credentials are compared only with their own kind, and so is every further population of the
/// codebook, but for those that it does not compare, which have nothing in common (supervisors, veterans, reentry).
/// </para>
/// <para>
/// Where a state has several for one work, the full credential stands for it, not a first step towards it nor what builds on it;
/// of several full ones the first in its file. One without any researched requirement is passed over if another of its level has
/// some. The rest are named.
/// </para>
/// </remarks>
public sealed record LikeCredentials(
    Term Serves,
    ImmutableArray<CredentialProfile?> Columns,
    ImmutableArray<ImmutableArray<CredentialProfile>> Others,
    ImmutableArray<ComparedRow> Rows)
{
    /// <summary>Every kind of work for which at least one of the states has a credential: one for several first, then as listed.</summary>
    public static ImmutableArray<LikeCredentials> Of(Codebook codebook, ImmutableArray<StateProfile> states)
    {
        bool together = CredentialStanding.AreTogether(states.Select(state => CredentialStanding.Of(codebook, state)));
        ImmutableArray<ImmutableArray<OfferedCredential>> offered = [.. states.Select(state => OfferedCredential.Of(codebook, state, together))];
        return
        [
            .. CredentialStanding.InOrder(codebook)
                .Where(population => OfferedCredential.IsCompared(offered.SelectMany(some => some.Where(each => each.Serves == population.Term)), together))
                .Select(population => Group(population.Term, [.. offered.Select(some => some.FirstOrDefault(each => each.Serves == population.Term))])),
        ];

        LikeCredentials Group(Term term, ImmutableArray<OfferedCredential?> columns) => new(
            term,
            [.. columns.Select(column => column?.Chosen)],
            [.. columns.Select(column => column?.Others ?? [])],
            [.. codebook.Requirements.Select((requirement, index) => ComparedRow.Of(
                requirement, [.. columns.Select(column => column?.Chosen.Requirements[index])]))]);
    }
}
