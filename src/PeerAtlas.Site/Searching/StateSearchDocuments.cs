using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Searching;

/// <summary>What a search can find of a state.</summary>
internal static class StateSearchDocuments
{
    /// <summary>Everything of one state, in the order of its page.</summary>
    /// <param name="atlas">The facts.</param>
    /// <param name="state">The state.</param>
    /// <param name="today">The day from which the age of facts is counted.</param>
    public static IEnumerable<SearchDocument> Of(Atlas atlas, State state, DateOnly today) =>
    [
        .. atlas.Codebook.Questions.Select(question => atlas.Resolve(state, question)).OfType<ResolvedAnswer>()
            .Select(answer => OfAnswer(state, answer, today)),
        .. state.Credentials.SelectMany((credential, index) => OfCredential(atlas, state, credential, index, today)),
        .. state.Billing.Select((entry, index) => OfBilling(state, entry, StateAnchors.Entry("billing", index), today)),
        .. state.Training.Select((course, index) => OfTraining(state, course, StateAnchors.Entry("training", index), today)),
        .. state.Documents.Select((document, index) => OfDocument(state, document, StateAnchors.Entry("document", index), today)),
        .. state.Contacts.Select((contact, index) => OfContact(state, contact, StateAnchors.Entry("contact", index), today)),
    ];

    private static SearchDocument OfAnswer(State state, ResolvedAnswer answer, DateOnly today) =>
        Resolved(state, answer, today, new SearchDocument(SearchKinds.Answer, null, null, Address(state, answer.Question.Id))
        {
            Topic = answer.Question.Topic.Id,
        });

    private static IEnumerable<SearchDocument> OfCredential(Atlas atlas, State state, Credential credential, int index, DateOnly today)
    {
        string name = credential.Abbreviation is { } abbreviation ? $"{credential.Name} ({abbreviation})" : credential.Name;
        yield return new SearchDocument(
            SearchKinds.Credential,
            name,
            credential.CertifyingBody is { } body
                ? $"Serves: {credential.Serves.Name.ToLowerInvariant()}. Certified by: {body}"
                : $"Serves: {credential.Serves.Name.ToLowerInvariant()}",
            Address(state, StateAnchors.Credential(index)))
        {
            State = state.Code,
            Topic = StateSections.Certification.Id,
            Date = credential.Source.Published,
            Caveats = Of(credential.Source, credential.Source.Published, today),
            Source = credential.Source.Publisher,
            Words = credential.Note,
        };
        foreach (ResolvedAnswer answer in atlas.Codebook.Requirements
            .Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>())
        {
            yield return Resolved(state, answer, today, new SearchDocument(
                SearchKinds.Requirement,
                credential.Abbreviation ?? credential.Name,
                null,
                Address(state, StateAnchors.Requirement(index, answer.Question.Id)))
            {
                Topic = answer.Question.Topic.Id,
            });
        }
    }

    // A yes or no is told by the codebook's sentence, which the reader's browser has once for all states.
    private static SearchDocument Resolved(State state, ResolvedAnswer answer, DateOnly today, SearchDocument document)
    {
        string value = answer.InShort();
        return document with
        {
            State = state.Code,
            Question = answer.Question.Id,
            Sign = answer.Sign,
            Text = answer.Sign is null ? SearchTexts.Answer(value) : null,
            Date = answer.Claim.Said.AsOf,
            Caveats = answer.Claim.Caveats(today),
            Source = answer.Claim.Source.Publisher,
            Words = SearchTexts.Joined(answer.Sign is null ? SearchTexts.RestOfAnswer(value) : null, answer.Claim.Note),
        };
    }

    private static SearchDocument OfBilling(State state, BillingEntry entry, string anchor, DateOnly today) => new(
        SearchKinds.Billing,
        string.Join(' ', entry.Modifiers.Prepend(entry.Code)),
        SearchTexts.Answer(string.Join(" · ", new[]
        {
            entry.Service,
            entry.RateUsd is { } rate ? Amounts.Dollars(rate) + (entry.Unit is { } per ? $" per {per.Name.ToLowerInvariant()}" : "") : entry.Unit?.Name,
        }.OfType<string>())),
        Address(state, anchor))
    {
        State = state.Code,
        Topic = StateSections.Billing.Id,
        Date = entry.SpeaksFor,
        Caveats = Caveats.Of(entry.Source, entry.SpeaksFor, entry.Reading, false, today),
        Source = entry.Source.Publisher,
        Words = SearchTexts.Joined(entry.Population?.Name, entry.Limits, entry.RatePayer),
    };

    private static SearchDocument OfTraining(State state, TrainingCourse course, string anchor, DateOnly today) => new(
        SearchKinds.Training,
        course.Name,
        string.Join(" · ", new[]
        {
            course.Provider,
            course.Hours is { } hours ? $"{Amounts.Grouped(hours)} hours" : null,
            course.CostUsd is { } cost ? cost == 0 ? "free" : Amounts.Dollars(cost) : null,
            course.Format?.Name.ToLowerInvariant(),
        }.OfType<string>()),
        Address(state, anchor))
    {
        State = state.Code,
        Topic = StateSections.Training.Id,
        Date = course.Source.Published,
        Caveats = Of(course.Source, course.Source.Published, today),
        Source = course.Source.Publisher,
        Words = SearchTexts.Joined(course.For.Name, course.Note),
    };

    private static SearchDocument OfDocument(State state, StateDocument document, string anchor, DateOnly today) => new(
        SearchKinds.Document,
        document.Number is { } number && !document.Title.Contains(number, StringComparison.OrdinalIgnoreCase)
            ? $"{document.Title} ({number})" : document.Title,
        SearchTexts.Beginning(document.Summary),
        Address(state, anchor))
    {
        State = state.Code,
        Topic = StateSections.Documents.Id,
        Date = document.Issued ?? document.Source.Published,
        Caveats = Of(document.Source, document.Issued ?? document.Source.Published, today),
        Source = document.Source.Publisher,
        Words = SearchTexts.Joined(document.Kind.Name, SearchTexts.RestOfBeginning(document.Summary)),
    };

    private static SearchDocument OfContact(State state, Contact contact, string anchor, DateOnly today) => new(
        SearchKinds.Contact,
        contact.Name,
        string.Join(" · ", new[] { contact.Role.Name, contact.Phone }.OfType<string>()),
        Address(state, anchor))
    {
        State = state.Code,
        Topic = StateSections.Contacts.Id,
        Date = contact.Source.Published,
        Caveats = Of(contact.Source, contact.Source.Published, today),
        Source = contact.Source.Publisher,
    };

    private static ImmutableArray<Caveat> Of(Source source, FactDate? date, DateOnly today) =>
        Caveats.Of(source, date, Reading.Stated, false, today);

    private static string Address(State state, string fragment) => $"/states/{state.Slug}/#{fragment}";
}
