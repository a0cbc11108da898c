using PeerAtlas.Policy;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;

namespace PeerAtlas.Site.Sources;

/// <summary>Walks everything that a state's page shows, in the page's order, and names the sources of each.</summary>
public static class StateCitations
{
    /// <summary>Every citation of the page. A source cited twice appears twice.</summary>
    public static IEnumerable<Citation> Of(Atlas atlas, State state) =>
    [
        .. atlas.Codebook.Headlines.SelectMany(question => OfHeadline(atlas.Resolve(state, question))),
        .. OfWhomToAsk(atlas, state),
        .. OfTopic(atlas, state, StateSections.Medicaid.Id),
        .. OfFacts(state.Services, "What peers do"),
        .. OfTopic(atlas, state, StateSections.Certification.Id),
        .. state.Credentials.SelectMany(credential => OfCredential(atlas, credential)),
        .. state.Billing.SelectMany(entry => Of(entry.Claim, $"Billing {entry.Written}")),
        .. OfTopic(atlas, state, StateSections.Training.Id),
        .. state.Training.SelectMany((course, i) => Of(course.Claim, $"Training {i + 1}")),
        .. StateSections.Further(atlas).SelectMany(topic => OfTopic(atlas, state, topic.Id)),
        .. state.Documents.SelectMany((document, i) => Of(document.Claim, $"Document {i + 1}")),
        .. OfFacts(state.Advocacy.Strengths, "What works"),
        .. OfFacts(state.Advocacy.Gaps, "What is missing"),
        .. state.Advocacy.Actions.SelectMany((action, i) => Of(action.Claim, $"Action {i + 1}")),
        .. state.Contacts.SelectMany((contact, i) => Of(contact.Claim, $"Contact {i + 1}")),
    ];

    // The top of the page shows an answer without its other evidence; its note links back to the whole answer.
    private static IEnumerable<Citation> OfHeadline(ResolvedAnswer? answer) =>
        answer is null ? [] : answer.Claim.Sources.Select(source => new Citation(source, answer.Claim.Anchor, answer.Question.Label));

    // The same of those to ask, who stand whole among the contacts.
    private static IEnumerable<Citation> OfWhomToAsk(Atlas atlas, State state) =>
        WhomToAsk.Payers(state.Contacts, atlas.Codebook.Vocabularies.ContactRoles)
            .Concat(WhomToAsk.Helpers(state.Contacts, atlas.Codebook.Vocabularies.ContactRoles))
            .SelectMany(contact => contact.Claim.Sources.Select(source => new Citation(source, contact.Claim.Anchor, $"Contact {state.Contacts.IndexOf(contact) + 1}")));

    private static IEnumerable<Citation> OfTopic(Atlas atlas, State state, string topic) => atlas.Codebook.Questions
        .Where(question => question.Topic.Id == topic)
        .SelectMany(question => atlas.Resolve(state, question) is { } answer ? Of(answer.Claim, question.Label) : []);

    private static IEnumerable<Citation> OfCredential(Atlas atlas, Credential credential) =>
    [
        .. Of(credential.Claim, credential.ShortName),
        .. atlas.Codebook.Requirements.SelectMany(requirement => Atlas.Resolve(credential, requirement) is { } answer
            ? Of(answer.Claim, $"{requirement.Label} ({credential.ShortName})")
            : []),
    ];

    private static IEnumerable<Citation> OfFacts(IEnumerable<TextFact> facts, string label) =>
        facts.SelectMany((fact, i) => Of(fact.Claim, $"{label} {i + 1}"));

    private static IEnumerable<Citation> Of(Claim claim, string label) =>
        claim.AllSources.Select(source => new Citation(source, claim.Anchor, label));
}
