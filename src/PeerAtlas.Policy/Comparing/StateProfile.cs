using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Comparing;

/// <summary>One state with all of its answers resolved, made once and compared with many others.</summary>
/// <param name="State">The state.</param>
/// <param name="Answers">One for each question of the codebook, in its order; null where not yet researched.</param>
/// <param name="Credentials">In the file's order.</param>
public sealed record StateProfile(
    State State, ImmutableArray<ResolvedAnswer?> Answers, ImmutableArray<CredentialProfile> Credentials)
{
    /// <summary>Resolves everything of one state.</summary>
    public static StateProfile Of(Atlas atlas, State state) => new(
        state,
        [.. atlas.Codebook.Questions.Select(question => atlas.Resolve(state, question))],
        [.. state.Credentials.Select(credential => CredentialProfile.Of(atlas.Codebook, credential))]);
}

/// <summary>One credential with all of its requirements resolved.</summary>
/// <param name="Credential">The credential.</param>
/// <param name="Requirements">One for each requirement of the codebook, in its order; null where not yet researched.</param>
public sealed record CredentialProfile(Credential Credential, ImmutableArray<ResolvedAnswer?> Requirements)
{
    /// <summary>True when at least one requirement is researched.</summary>
    public bool HasRequirements => Requirements.Any(requirement => requirement is not null);

    /// <summary>Resolves everything of one credential.</summary>
    public static CredentialProfile Of(Codebook codebook, Credential credential) =>
        new(credential, [.. codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement))]);
}
