using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;

namespace PeerAtlas.Site.Credentials;

/// <summary>One answer to the question whom a reader wants to support, and the credentials that it leads to.</summary>
/// <param name="Population">Whom.</param>
/// <param name="Credentials">Those that serve them, alone or with others; the full ones first, then first steps, then what builds on them.</param>
public sealed record ServedChoice(Population Population, ImmutableArray<Credential> Credentials)
{
    /// <summary>The choice in words.</summary>
    public string Name => Population.People ?? Population.Term.Name;

    /// <summary>The choices that the credentials offer, in the codebook's order. What covers several populations is a choice of each of them.</summary>
    public static ImmutableArray<ServedChoice> Of(Codebook codebook, IEnumerable<Credential> credentials) =>
    [
        .. codebook.Populations
            .Where(population => population.Covers.IsEmpty)
            .Select(population => new ServedChoice(
                population,
                [.. credentials.Where(credential => Ids(codebook, credential).Contains(population.Id)).OrderBy(credential => credential.Level)]))
            .Where(choice => !choice.Credentials.IsEmpty),
    ];

    /// <summary>The ids of the choices under which a credential stands.</summary>
    public static ImmutableArray<string> Ids(Codebook codebook, Credential credential) =>
        codebook.PopulationOf(credential.Serves) is { Covers: { IsEmpty: false } covers } ? covers : [credential.Serves.Id];
}
