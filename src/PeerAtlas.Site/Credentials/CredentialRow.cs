using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Credentials;

/// <summary>A credential of a state, as it stands among all others.</summary>
/// <param name="State">Whose it is.</param>
/// <param name="Credential">The credential.</param>
public sealed record CredentialRow(State State, Credential Credential)
{
    /// <summary>"Alabama: Certified Recovery Support Specialist".</summary>
    public string Name => $"{State.Name}: {Credential.ShortName}";

    /// <summary>What the credential asks for; null when not yet researched.</summary>
    public ResolvedAnswer? Answer(Question requirement) => Atlas.Resolve(Credential, requirement);

    /// <summary>All credentials, in the order of their states.</summary>
    public static ImmutableArray<CredentialRow> All(Atlas atlas) =>
        [.. atlas.States.SelectMany(state => state.Credentials.Select(credential => new CredentialRow(state, credential)))];
}
