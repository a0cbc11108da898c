using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Leads;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Training;

namespace PeerAtlas.Policy.States;

/// <summary>What is known of one jurisdiction: a state, the District of Columbia or a territory.</summary>
/// <param name="Code">USPS code: <c>ID</c>.</param>
/// <param name="Name">Full name.</param>
/// <param name="Slug">Its file's name and its address: <c>new-york</c>.</param>
/// <param name="Overview">Two to four plain sentences for a newcomer.</param>
/// <param name="Sources">Every source that the file's facts cite: its own in the file's order, then the shared ones.</param>
/// <param name="Contacts">Whom to ask.</param>
/// <param name="Answers">Facts by question id; a question without an entry is not yet researched.</param>
/// <param name="Services">What peer specialists do there, as the state or plan describes it.</param>
/// <param name="Credentials">The credentials that the state endorses or Medicaid recognises.</param>
/// <param name="Billing">Codes, modifiers, units, rates and limits.</param>
/// <param name="Training">Courses and providers of training.</param>
/// <param name="Documents">Bulletins, manuals, rules and guides.</param>
/// <param name="Advocacy">What works, what is missing, where to act.</param>
/// <param name="At">Where the file starts.</param>
public sealed record State(
    string Code,
    string Name,
    string Slug,
    string Overview,
    ImmutableArray<Source> Sources,
    ImmutableArray<Contact> Contacts,
    ImmutableDictionary<string, Claim> Answers,
    ImmutableArray<TextFact> Services,
    ImmutableArray<Credential> Credentials,
    ImmutableArray<BillingEntry> Billing,
    ImmutableArray<TrainingCourse> Training,
    ImmutableArray<StateDocument> Documents,
    AdvocacyNotes Advocacy,
    Place At)
{
    /// <summary>Traces of sources that nobody could open yet. No facts: only what maintainers look at shows them.</summary>
    public ImmutableArray<Lead> Leads { get; init; } = [];

    /// <summary>Those sources that its own file defines.</summary>
    public IEnumerable<Source> OwnSources => Sources.Where(source => !source.IsShared);

    /// <summary>A state, the District of Columbia, or a territory.</summary>
    public JurisdictionKind Kind => Jurisdictions.KindOf(Code);

    /// <summary>Every claim of its file, in the order in which its page tells them.</summary>
    public IEnumerable<Claim> Claims =>
    [
        .. Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => answer.Value),
        .. Services.Select(fact => fact.Claim),
        .. Credentials.SelectMany(credential => credential.Requirements
            .OrderBy(requirement => requirement.Key, StringComparer.Ordinal)
            .Select(requirement => requirement.Value)
            .Prepend(credential.Claim)),
        .. Billing.Select(entry => entry.Claim),
        .. Training.Select(course => course.Claim),
        .. Documents.Select(document => document.Claim),
        .. Advocacy.Strengths.Concat(Advocacy.Gaps).Select(fact => fact.Claim),
        .. Advocacy.Actions.Select(action => action.Claim),
        .. Contacts.Select(contact => contact.Claim),
    ];
}
