using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Feeds;

/// <summary>A fact on a state as news: what it says, and the date for which it says so.</summary>
/// <param name="State">The state.</param>
/// <param name="Key">Names the fact among the facts of its state, wherever it stands on the page.</param>
/// <param name="Fragment">Where it stands on the state's page.</param>
/// <param name="Title">What it is about, in few words: "Mental health", "Training hours (CPSS)", "H0038 HQ".</param>
/// <param name="Words">What it says.</param>
/// <param name="Note">What else there is to say; null for nothing.</param>
/// <param name="Date">The date for which its source speaks.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Caveats">What to beware of.</param>
public sealed record DatedFact(
    State State,
    string Key,
    string Fragment,
    string Title,
    string Words,
    string? Note,
    FactDate Date,
    Source Source,
    ImmutableArray<Caveat> Caveats)
{
    /// <summary>Where it stands, below the root.</summary>
    public string Path => $"/states/{State.Slug}/#{Fragment}";
}
