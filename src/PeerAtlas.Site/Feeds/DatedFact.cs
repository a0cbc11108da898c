using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Feeds;

/// <summary>A fact on a state as news: what it says, and the date for which it says so.</summary>
/// <param name="State">The state.</param>
/// <param name="Title">What it is about, in few words: "Mental health", "Training hours (CPSS)", a code with its modifiers.</param>
/// <param name="Words">What it says, on what it rests in its first words.</param>
/// <param name="Note">What else there is to say; null for nothing.</param>
/// <param name="Date">The date for which its source speaks.</param>
/// <param name="Claim">The fact.</param>
public sealed record DatedFact(State State, string Title, string Words, string? Note, FactDate Date, Claim Claim)
{
    /// <summary>The question that it answers; null for an entry of a list.</summary>
    public Question? Question { get; init; }

    /// <summary>Where it stands, below the root.</summary>
    public string Path => $"/states/{State.Slug}/#{Claim.Anchor}";
}
