using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Seeds;

/// <summary>Something that the founding documents offered a reader, tied to the facts that carry it by their addresses, not by their words.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Point">What the documents offer.</param>
/// <param name="Facts">Addresses of facts, each with its place: <c>states/idaho/#credential-cprs</c>.</param>
/// <param name="At">Where it stands.</param>
public sealed record SeedPoint(string Id, string Point, ImmutableArray<SeedFact> Facts, Place At);

/// <summary>The address of a fact that carries a seed point.</summary>
/// <param name="Address">Such as <c>states/idaho/#credential-cprs</c> or <c>national/glossary/#warmline</c>.</param>
/// <param name="At">Where it stands.</param>
public sealed record SeedFact(string Address, Place At);
