using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Comparing;

/// <summary>Whether a state's credentials for adults are one for several kinds of work, or one for each.</summary>
public enum CredentialStand
{
    /// <summary>It has none of them.</summary>
    None,

    /// <summary>It has one that covers several kinds of work.</summary>
    Together,

    /// <summary>It has them apart only.</summary>
    Apart,
}

/// <summary>How the credentials of states stand to each other, before they are compared.</summary>
public static class CredentialStanding
{
    /// <summary>How one state's stand.</summary>
    public static CredentialStand Of(Codebook codebook, StateProfile state)
    {
        Population? covering = Covering(codebook);
        return covering is null ? CredentialStand.Apart
            : OfferedCredential.Has(state, covering.Id) ? CredentialStand.Together
            : covering.Covers.Any(population => OfferedCredential.Has(state, population)) ? CredentialStand.Apart
            : CredentialStand.None;
    }

    /// <summary>True when those that cover several kinds of work are held against each other: one state has such, and none has them apart only.</summary>
    public static bool AreTogether(IEnumerable<CredentialStand> states)
    {
        HashSet<CredentialStand> stands = [.. states];
        return stands.Contains(CredentialStand.Together) && !stands.Contains(CredentialStand.Apart);
    }

    /// <summary>The populations that are compared, one that covers others first.</summary>
    internal static IEnumerable<Population> InOrder(Codebook codebook) =>
        codebook.Populations.Where(population => population.IsCompared).OrderBy(population => population.Covers.IsEmpty ? 1 : 0);

    /// <summary>The population that covers others; null for none.</summary>
    internal static Population? Covering(Codebook codebook) =>
        codebook.Populations.FirstOrDefault(population => population.IsCompared && !population.Covers.IsEmpty);
}

/// <summary>The credential that stands for a state for one kind of work.</summary>
/// <param name="Serves">Whom it serves: a term of <c>populations</c>.</param>
/// <param name="Chosen">The credential that stands for the state.</param>
/// <param name="Others">Its further credentials for the same work.</param>
/// <param name="IsOwn">False when one that covers several kinds of work stands in for one of this kind alone.</param>
public sealed record OfferedCredential(Term Serves, CredentialProfile Chosen, ImmutableArray<CredentialProfile> Others, bool IsOwn)
{
    /// <summary>What a state offers for each kind of work, those without any left out.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="state">The state.</param>
    /// <param name="together">
    /// True when credentials that cover several kinds of work are compared with each other as well; false when they only stand in for each kind
    /// of which the state has none of its own.
    /// </param>
    public static ImmutableArray<OfferedCredential> Of(Codebook codebook, StateProfile state, bool together)
    {
        Population? covering = CredentialStanding.Covering(codebook);
        return
        [
            .. CredentialStanding.InOrder(codebook)
                .Select(population => For(population, covering))
                .OfType<OfferedCredential>(),
        ];

        OfferedCredential? For(Population population, Population? over)
        {
            bool covered = over?.Covers.Contains(population.Id) ?? false;
            return population == over && !together ? null
                : Best(population, population.Id) ?? (covered ? Best(population, over!.Id) : null);
        }

        OfferedCredential? Best(Population population, string serving)
        {
            ImmutableArray<CredentialProfile> some = [.. state.Credentials.Where(credential => credential.Credential.Serves.Id == serving)];
            CredentialProfile? chosen = some
                .OrderBy(credential => credential.Credential.Level)
                .ThenBy(credential => credential.HasRequirements ? 0 : 1)
                .FirstOrDefault();
            return chosen is null ? null : new OfferedCredential(population.Term, chosen, some.Remove(chosen), serving == population.Id);
        }
    }

    /// <summary>
    /// Whether a kind of work is compared: where credentials for several kinds stand side by side, one that only stands in is no reason.
    /// </summary>
    /// <param name="offered">What each state offers for it.</param>
    /// <param name="together">As in <see cref="Of"/>.</param>
    public static bool IsCompared(IEnumerable<OfferedCredential> offered, bool together) => offered.Any(each => each.IsOwn || !together);

    internal static bool Has(StateProfile state, string population) =>
        state.Credentials.Any(credential => credential.Credential.Serves.Id == population);
}
