using PeerAtlas.Policy;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;

namespace PeerAtlas.Site.Sources;

/// <summary>Walks everything that a state's page shows, in the page's order, and names the source of each.</summary>
public static class StateCitations
{
    /// <summary>Every citation of the page. A source cited twice appears twice.</summary>
    public static IEnumerable<Citation> Of(Atlas atlas, State state) =>
    [
        .. atlas.Codebook.Headlines.SelectMany(question => OfHeadline(atlas.Resolve(state, question))),
        .. OfTopic(atlas, state, StateSections.Medicaid.Id),
        .. OfFacts(state.Services, "service", "What peers do"),
        .. OfTopic(atlas, state, StateSections.Certification.Id),
        .. state.Credentials.SelectMany((credential, i) => OfCredential(atlas, credential, i)),
        .. state.Billing.SelectMany((entry, i) => Single(entry.Source, "billing", i, $"Billing {entry.Code}")),
        .. OfTopic(atlas, state, StateSections.Training.Id),
        .. state.Training.SelectMany((course, i) => Single(course.Source, "training", i, $"Training {i + 1}")),
        .. StateSections.Further(atlas).SelectMany(topic => OfTopic(atlas, state, topic.Id)),
        .. state.Documents.SelectMany((document, i) => Single(document.Source, "document", i, $"Document {i + 1}")),
        .. OfFacts(state.Advocacy.Strengths, "strength", "What works"),
        .. OfFacts(state.Advocacy.Gaps, "gap", "What is missing"),
        .. state.Advocacy.Actions.SelectMany((action, i) => Single(action.Source, "action", i, $"Action {i + 1}")),
        .. state.Contacts.SelectMany((contact, i) => Single(contact.Source, "contact", i, $"Contact {i + 1}")),
    ];

    // The top of the page shows an answer without its other evidence; its note links back to the whole answer.
    private static IEnumerable<Citation> OfHeadline(ResolvedAnswer? answer) =>
        answer is null ? [] : [new(answer.Chosen.Source, answer.Question.Id, answer.Question.Label)];

    private static IEnumerable<Citation> OfTopic(Atlas atlas, State state, string topic) => atlas.Codebook.Questions
        .Where(question => question.Topic.Id == topic)
        .SelectMany(question => OfAnswer(atlas.Resolve(state, question), question.Id, question.Label));

    private static IEnumerable<Citation> OfCredential(Atlas atlas, Credential credential, int index) =>
    [
        new(credential.Source, StateAnchors.Credential(index), credential.Abbreviation ?? credential.Name),
        .. atlas.Codebook.Requirements.SelectMany(requirement => OfAnswer(
            Atlas.Resolve(credential, requirement),
            StateAnchors.Requirement(index, requirement.Id),
            $"{requirement.Label} ({credential.Abbreviation ?? credential.Name})")),
    ];

    private static IEnumerable<Citation> OfAnswer(ResolvedAnswer? answer, string anchor, string label) =>
        answer is null
            ? []
            : new[] { answer.Chosen }.Concat(answer.Disputed).Concat(answer.Others)
                .Select(evidence => new Citation(evidence.Source, anchor, label));

    private static IEnumerable<Citation> OfFacts(IEnumerable<Fact<string>> facts, string list, string label) =>
        facts.SelectMany((fact, i) => fact.Disputed.Select(dispute => dispute.Source).Append(fact.Source)
            .SelectMany(source => Single(source, list, i, $"{label} {i + 1}")));

    private static IEnumerable<Citation> Single(Source source, string list, int index, string label) =>
        [new(source, StateAnchors.Entry(list, index), label)];
}
