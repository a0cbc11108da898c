using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Comparing;

/// <summary>The neighbors of a state that the atlas has, in order of their names.</summary>
public static class NeighborStates
{
    /// <summary>None for Alaska and Hawaii.</summary>
    public static ImmutableArray<State> Of(Atlas atlas, State state) =>
        [.. atlas.States.Where(other => Neighbors.Of(state.Code).Contains(other.Code))];
}
