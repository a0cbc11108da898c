using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>What an advocate wants to know of a state.</summary>
/// <param name="Strengths">What works.</param>
/// <param name="Gaps">What a reader could push for.</param>
/// <param name="Actions">Where a person can act.</param>
public sealed record AdvocacyNotes(
    ImmutableArray<TextFact> Strengths, ImmutableArray<TextFact> Gaps, ImmutableArray<AdvocacyAction> Actions);

/// <summary>A committee, a coalition, a public comment: somewhere to act.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Name">What to do or to join.</param>
/// <param name="Url">Where.</param>
/// <param name="Claim">That one can act there: where this was read, and for when.</param>
/// <param name="At">Where it stands.</param>
public sealed record AdvocacyAction(EntryId Id, string Name, string Url, Claim Claim, Place At);
