using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Policy.Seeds;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Timeline;

namespace PeerAtlas.Policy;

/// <summary>Everything that is known: the codebook, the states, the surveys and the national material.</summary>
/// <param name="Codebook">The questions and fixed lists.</param>
/// <param name="States">States, the District of Columbia and territories, in alphabetical order of their names: everything that has a page.</param>
/// <param name="Surveys">In order of their ids.</param>
/// <param name="Guidance">Federal and national guidance, in the file's order.</param>
/// <param name="BillingCodes">Codes and modifiers.</param>
/// <param name="Glossary">Terms, in the file's order.</param>
/// <param name="Timeline">National events, oldest first.</param>
/// <param name="Criteria">Criteria of adequacy, in the file's order.</param>
/// <param name="Organizations">National organizations, in the file's order.</param>
public sealed partial record Atlas(
    Codebook Codebook,
    ImmutableArray<State> States,
    ImmutableArray<Survey> Surveys,
    ImmutableArray<GuidanceDocument> Guidance,
    BillingCodes BillingCodes,
    ImmutableArray<GlossaryEntry> Glossary,
    ImmutableArray<Milestone> Timeline,
    ImmutableArray<AdequacyCriterion> Criteria,
    ImmutableArray<Organization> Organizations)
{
    /// <summary>The states and the District of Columbia: what counts of states are of.</summary>
    public ImmutableArray<State> Counted { get; } = [.. States.Where(state => state.Kind != JurisdictionKind.Territory)];

    /// <summary>The territories, which are told apart from the states.</summary>
    public ImmutableArray<State> Territories { get; } = [.. States.Where(state => state.Kind == JurisdictionKind.Territory)];

    /// <summary>Whom people of every state can ask, in the file's order.</summary>
    public ImmutableArray<NationalContact> NationalContacts { get; init; } = [];

    /// <summary>The documents that several files cite, in order of their ids.</summary>
    public ImmutableArray<Source> SharedSources { get; init; } = [];

    /// <summary>What the founding documents offered a reader, each tied to the facts that carry it.</summary>
    public ImmutableArray<SeedPoint> SeedPoints { get; init; } = [];
}
