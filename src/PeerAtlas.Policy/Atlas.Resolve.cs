using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy;

public sealed partial record Atlas
{
    /// <summary>
    /// The neighbors of a state that the atlas has, in order of their names; none for one without a border on land or on a river, and for
    /// one whose neighbors have no file.
    /// </summary>
    public ImmutableArray<State> NeighborsOf(State state) => [.. States.Where(other => Neighbors.Of(state.Code).Contains(other.Code))];

    /// <summary>
    /// The one function from which everything shown of a state's answers comes: the state file's own fact, else the
    /// newest survey that has the state, with all other evidence beside it. Null when not yet researched.
    /// </summary>
    public ResolvedAnswer? Resolve(State state, Question question) => Resolver.Of(state, question, Surveys);

    /// <summary>The same for one requirement of a credential, which no survey covers.</summary>
    public static ResolvedAnswer? Resolve(Credential credential, Question requirement) =>
        credential.Requirements.TryGetValue(requirement.Id, out Claim? fact)
            ? Resolver.Of(requirement, fact)
            : null;

    /// <summary>
    /// One question over everything that has a page, territories included: each with its answer, or with null where it is not yet researched.
    /// </summary>
    public ImmutableArray<(State State, ResolvedAnswer? Answer)> ResolveAll(Question question) =>
        [.. States.Select(state => (state, Resolve(state, question)))];
}
