using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
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
        .. state.Credentials.SelectMany(credential => OfCredential(atlas, state, credential, today)),
        .. state.Billing.Select(entry => OfBilling(state, entry, today)),
        .. state.Training.Select(course => OfTraining(state, course, today)),
        .. state.Documents.Select(document => OfDocument(state, document, today)),
        .. state.Contacts.Select(contact => OfContact(state, contact, today)),
    ];

    private static SearchDocument OfAnswer(State state, ResolvedAnswer answer, DateOnly today) =>
        Resolved(state, answer, state.Name, today, new SearchDocument(SearchKinds.Answer, null, null, "") { Topic = answer.Question.Topic.Id });

    private static IEnumerable<SearchDocument> OfCredential(Atlas atlas, State state, Credential credential, DateOnly today)
    {
        string name = credential.Abbreviation is { } abbreviation ? $"{credential.Name} ({abbreviation})" : credential.Name;
        yield return Claimed(state, credential.Claim, today, new SearchDocument(
            SearchKinds.Credential,
            name,
            credential.CertifyingBody is { } body
                ? $"Serves: {credential.Serves.Name.ToLowerInvariant()}. Certified by: {body}"
                : $"Serves: {credential.Serves.Name.ToLowerInvariant()}",
            "")
        {
            Topic = StateSections.Certification.Id,
            Words = credential.Claim.Note,
        });
        foreach (ResolvedAnswer answer in atlas.Codebook.Requirements
            .Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>())
        {
            yield return Resolved(state, answer, credential.Name, today, new SearchDocument(SearchKinds.Requirement, credential.ShortName, null, "")
            {
                Topic = answer.Question.Topic.Id,
            });
        }
    }

    // A yes or no is told by the codebook's sentence, which the reader's browser has once for all states; one in part whose note says
    // whom has a sentence of its own.
    private static SearchDocument Resolved(State state, ResolvedAnswer answer, string about, DateOnly today, SearchDocument document)
    {
        string value = answer.Question.Bare(answer.Value);
        bool ownSentence = answer is { Sign: Sign.Limited, Claim.Note: not null, Question.Kind: AnswerKind.YesNoLimited { LimitedWithNote: not null } };
        return Claimed(state, answer.Claim, today, document) with
        {
            Question = answer.Question.Id,
            Sign = answer.Sign,
            Text = answer.Sign is null ? SearchTexts.Answer(value).WithBasis(answer.Claim.Said) : ownSentence ? answer.Sentence(about) : null,
            Basis = answer.Sign is null ? null : answer.Claim.Said.Basis(),
            Words = SearchTexts.Joined(answer.Sign is null ? SearchTexts.RestOfAnswer(value) : null, answer.Claim.Note),
        };
    }

    // Where it stands, whose word it is, and what to beware of: the same for whatever is claimed.
    private static SearchDocument Claimed(State state, Claim claim, DateOnly today, SearchDocument document) => document with
    {
        Address = $"/states/{state.Slug}/#{claim.Anchor}",
        State = state.Code,
        Date = claim.SpeaksFor,
        Caveats = claim.Caveats(today),
        Source = claim.Source.Publisher,
    };

    private static SearchDocument OfBilling(State state, BillingEntry entry, DateOnly today) => Claimed(state, entry.Claim, today, new SearchDocument(
        SearchKinds.Billing,
        entry.Written,
        SearchTexts.Answer(string.Join(" · ", new[]
        {
            entry.Service,
            (entry.RateUsd is not null ? RateWords.AsStated(entry) + RateWords.Superseded(entry) : entry.Unit?.Name)?.WithBasis(entry.Claim.Said),
        }.OfType<string>())),
        "")
    {
        Topic = StateSections.Billing.Id,
        Words = SearchTexts.Joined(entry.Population?.Name, entry.Limits, entry.RatePayer),
    });

    private static SearchDocument OfTraining(State state, TrainingCourse course, DateOnly today) => Claimed(state, course.Claim, today, new SearchDocument(
        SearchKinds.Training,
        course.Name,
        string.Join(" · ", new[]
        {
            course.Provider,
            course.Hours is { } hours ? $"{Amounts.Grouped(hours)} hours" : null,
            course.CostUsd is { } cost ? cost == 0 ? "free" : Amounts.Dollars(cost) : null,
            course.Format?.Name.ToLowerInvariant(),
        }.OfType<string>()),
        "")
    {
        Topic = StateSections.Training.Id,
        Words = SearchTexts.Joined(course.For.Name, course.Claim.Note),
    });

    private static SearchDocument OfDocument(State state, StateDocument document, DateOnly today) => Claimed(state, document.Claim, today, new SearchDocument(
        SearchKinds.Document,
        document.Number is { } number && !document.Title.Contains(number, StringComparison.OrdinalIgnoreCase)
            ? $"{document.Title} ({number})" : document.Title,
        SearchTexts.Beginning(document.Summary),
        "")
    {
        Topic = StateSections.Documents.Id,
        Words = SearchTexts.Joined(document.Kind.Name, SearchTexts.RestOfBeginning(document.Summary)),
    }) with
    {
        Date = document.Issued ?? document.Claim.SpeaksFor,
    };

    private static SearchDocument OfContact(State state, Contact contact, DateOnly today) => Claimed(state, contact.Claim, today, new SearchDocument(
        SearchKinds.Contact,
        contact.Name,
        string.Join(" · ", new[] { contact.Role.Name, contact.Phone, contact.Claim.Note }.OfType<string>()),
        "")
    {
        Topic = StateSections.Contacts.Id,
    });
}
