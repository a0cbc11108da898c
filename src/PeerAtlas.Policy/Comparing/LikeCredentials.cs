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
/// A credential that serves "integrated" is one for both mental health and substance use. When every state that has any
/// credential for those two has an integrated one, these are compared with each other, once. A state's credential for
/// mental health alone (or substance use alone) is compared with the other states' credential for the same, and where a
/// state has none, with its integrated one, which qualifies for that work too.
/// </para>
/// <para>
/// Family and youth credentials are compared only with their own kind, and so is every further population of the
/// codebook. Credentials that serve "other" (supervisors, veterans, reentry) have nothing in common and are never compared.
/// </para>
/// <para>
/// Where a state has several for one work, the first in its file stands for it, because files list the way in before
/// what builds on it; one without any researched requirement is passed over if another has some. The rest are named.
/// </para>
/// </remarks>
public sealed record LikeCredentials(
    Term Serves,
    ImmutableArray<CredentialProfile?> Columns,
    ImmutableArray<ImmutableArray<CredentialProfile>> Others,
    ImmutableArray<ComparedRow> Rows)
{
    /// <summary>The population of a credential for both mental health and substance use.</summary>
    public const string Integrated = "integrated";

    private static readonly ImmutableHashSet<string> ServedByIntegrated = ["mental-health", "substance-use"];
    private static readonly ImmutableHashSet<string> NeverAlike = ["other", "all"];

    /// <summary>Every kind of work for which at least one of the states has a credential: integrated first, then as listed.</summary>
    public static ImmutableArray<LikeCredentials> Of(Codebook codebook, ImmutableArray<StateProfile> states)
    {
        ImmutableArray<Term> terms = codebook.Vocabularies.Populations.Terms;
        bool allIntegrated = AllIntegrated(states);
        return
        [
            .. terms.Where(term => term.Id == Integrated && allIntegrated).Select(Exactly),
            .. terms.Where(term => ServedByIntegrated.Contains(term.Id))
                .Where(term => states.Any(state => Has(state, term.Id) || (!allIntegrated && Has(state, Integrated))))
                .Select(OwnElseIntegrated),
            .. terms.Where(term => term.Id != Integrated && !ServedByIntegrated.Contains(term.Id) && !NeverAlike.Contains(term.Id))
                .Where(term => states.Any(state => Has(state, term.Id)))
                .Select(Exactly),
        ];

        LikeCredentials Exactly(Term term) => Group(term, state => Serving(state, term.Id));

        LikeCredentials OwnElseIntegrated(Term term) => Group(
            term, state => Serving(state, term.Id) is { IsEmpty: false } own ? own : Serving(state, Integrated));

        LikeCredentials Group(Term term, Func<StateProfile, ImmutableArray<CredentialProfile>> offered)
        {
            ImmutableArray<ImmutableArray<CredentialProfile>> all = [.. states.Select(offered)];
            ImmutableArray<CredentialProfile?> columns =
                [.. all.Select(some => some.FirstOrDefault(credential => credential.HasRequirements) ?? some.FirstOrDefault())];
            return new LikeCredentials(
                term,
                columns,
                [.. all.Zip(columns, (some, chosen) => chosen is null ? some : some.Remove(chosen))],
                [.. codebook.Requirements.Select((requirement, index) => ComparedRow.Of(
                    requirement, [.. columns.Select(column => column?.Requirements[index])]))]);
        }
    }

    // Whether every state with a credential for mental health or substance use has an integrated one, and one has it.
    private static bool AllIntegrated(ImmutableArray<StateProfile> states) =>
        states.Any(state => Has(state, Integrated))
        && states.All(state => Has(state, Integrated) || !ServedByIntegrated.Any(population => Has(state, population)));

    private static bool Has(StateProfile state, string population) =>
        state.Credentials.Any(credential => credential.Credential.Serves.Id == population);

    private static ImmutableArray<CredentialProfile> Serving(StateProfile state, string population) =>
        [.. state.Credentials.Where(credential => credential.Credential.Serves.Id == population)];
}
