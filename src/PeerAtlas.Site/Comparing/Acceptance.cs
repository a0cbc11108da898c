using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Comparing;

/// <summary>Whether a state accepts other states' credentials, and who says so: the state, or one of its credentials alone.</summary>
/// <param name="Answer">What is said.</param>
/// <param name="Only">The credential for which it holds; null where all of the state's credentials say the same, so that it is said of the state.</param>
/// <param name="RestsOn">Every answer that must hold for the sentence to hold.</param>
internal sealed record Acceptance(ResolvedAnswer Answer, Credential? Only, ImmutableArray<ResolvedAnswer> RestsOn)
{
    /// <summary>
    /// Of two states, by their credentials for the same work where both are known for one; else by the first credential of each that is.
    /// Null where nothing is known of a state; none at all where no source settles it for either.
    /// </summary>
    /// <param name="comparison">The comparison of two states.</param>
    /// <param name="codebook">The codebook.</param>
    /// <param name="mark">What is said beside an answer of how sure it is: credentials that differ in that do not say the same.</param>
    public static (Acceptance? First, Acceptance? Second) Of(Comparison comparison, Codebook codebook, Func<ResolvedAnswer, string> mark)
    {
        int asked = codebook.Requirements.ToList().FindIndex(requirement => requirement.Role == QuestionRole.Reciprocity);
        if (asked < 0)
        {
            return (null, null);
        }

        LikeCredentials? alike = comparison.Credentials.FirstOrDefault(like => like.Rows[asked].Cells.All(answer => answer is { IsSettled: true }));
        Acceptance?[] found = [.. comparison.States.Select((state, column) => OfState(state, alike?.Columns[column]))];
        return found.Any(each => each?.Answer is { IsSettled: true }) ? (found[0], found[1]) : (null, null);

        Acceptance? OfState(StateProfile state, CredentialProfile? preferred)
        {
            ImmutableArray<CredentialProfile> compared =
                [.. state.Credentials.Where(credential => codebook.PopulationOf(credential.Credential.Serves).IsCompared)];
            CredentialProfile? chosen = preferred
                ?? compared.FirstOrDefault(credential => credential.Requirements[asked] is { IsSettled: true })
                ?? compared.FirstOrDefault(credential => credential.Requirements[asked] is not null);
            if (chosen?.Requirements[asked] is not { } answer)
            {
                return null;
            }

            bool agree = compared.All(credential => credential.Requirements[asked] is { } other && other.Sign == answer.Sign && mark(other) == mark(answer));
            return agree
                ? new Acceptance(answer, null, [.. compared.Select(credential => credential.Requirements[asked]!)])
                : new Acceptance(answer, chosen.Credential, [answer]);
        }
    }
}
