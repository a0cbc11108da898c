using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>What an advocate wants to know of a state.</summary>
/// <param name="Strengths">What works.</param>
/// <param name="Gaps">What a reader could push for.</param>
/// <param name="Actions">Where a person can act.</param>
public sealed record AdvocacyNotes(
    ImmutableArray<Fact<string>> Strengths, ImmutableArray<Fact<string>> Gaps, ImmutableArray<AdvocacyAction> Actions);

/// <summary>A committee, a coalition, a public comment: somewhere to act.</summary>
/// <param name="Name">What to do or to join.</param>
/// <param name="Url">Where.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record AdvocacyAction(string Name, string Url, Source Source, Place At);
