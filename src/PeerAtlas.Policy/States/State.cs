using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Training;

namespace PeerAtlas.Policy.States;

/// <summary>What is known of one jurisdiction: a state or the District of Columbia.</summary>
/// <param name="Code">USPS code: <c>ID</c>.</param>
/// <param name="Name">Full name.</param>
/// <param name="Slug">Its file's name and its address: <c>new-york</c>.</param>
/// <param name="Overview">Two to four plain sentences for a newcomer.</param>
/// <param name="Sources">Every source that the file's facts cite, in the file's order.</param>
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
    ImmutableDictionary<string, Fact<AnswerValue>> Answers,
    ImmutableArray<Fact<string>> Services,
    ImmutableArray<Credential> Credentials,
    ImmutableArray<BillingEntry> Billing,
    ImmutableArray<TrainingCourse> Training,
    ImmutableArray<StateDocument> Documents,
    AdvocacyNotes Advocacy,
    Place At);
