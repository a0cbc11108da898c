using System.Collections.Immutable;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>Every source that the data defines, and what rests on it.</summary>
public static class KnownSources
{
    /// <summary>Those of states with their state, then the shared ones and those of the billing codes without one.</summary>
    public static ImmutableArray<(State? State, Source Source)> Of(Atlas atlas) =>
    [
        .. atlas.States.SelectMany(state => state.OwnSources.Select(source => ((State?)state, source))),
        .. atlas.SharedSources.Concat(atlas.BillingCodes.Sources).Select(source => ((State?)null, source)),
    ];

    /// <summary>The facts of states that rest on a source, with their names, in the order of states and pages.</summary>
    public static IEnumerable<ChangedThing> FactsOn(Atlas atlas, Source source) => atlas.States
        .SelectMany(state => StateEntries.Of(state, atlas.Codebook))
        .Select(entry => entry.Thing)
        .Where(thing => thing.Claim is { } claim && claim.Sources.Contains(source));
}
