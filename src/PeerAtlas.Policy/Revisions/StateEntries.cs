using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Leads;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;

namespace PeerAtlas.Policy.Revisions;

/// <summary>Everything that a state's file says, laid out for comparing, in the order of its page.</summary>
internal static class StateEntries
{
    /// <summary>All entries of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="codebook">The codebook of the same revision.</param>
    public static IEnumerable<RevisedEntry> Of(State state, Codebook codebook) =>
    [
        new RevisedEntry($"{state.Code}/", Thing(state, "states", state.Name, "", state.At), [Trait.Words("overview", state.Overview)]),
        .. codebook.Questions.Where(question => state.Answers.ContainsKey(question.Id)).Select(question => Answer(state, question)),
        .. state.Services.Select(fact => Text(state, "services", fact)),
        .. state.Credentials.SelectMany(credential => Of(state, credential, codebook)),
        .. state.Billing.Select(entry => Of(state, entry)),
        .. state.Training.Select(course => Of(state, course)),
        .. state.Documents.Select(document => Of(state, document)),
        .. state.Advocacy.Strengths.Select(fact => Text(state, "strengths", fact)),
        .. state.Advocacy.Gaps.Select(fact => Text(state, "gaps", fact)),
        .. state.Advocacy.Actions.Select(action => Of(state, action)),
        .. state.Contacts.Select(contact => Of(state, contact)),
        .. state.Leads.Select(lead => Of(state, lead)),
        .. state.OwnSources.Select(source => SourceEntries.Of(source, state)),
    ];

    private static RevisedEntry Answer(State state, Question question)
    {
        Claim claim = state.Answers[question.Id];
        return new RevisedEntry(Key(state, claim.Anchor), Thing(state, "answers", Name(question), claim.Anchor, claim.Said.At) with { Question = question, Claim = claim }, []);
    }

    /// <summary>"Medicaid coverage for youth", or the label of what is no headline.</summary>
    private static string Name(Question question) => question.Headline is { } who
        ? $"{question.Topic.Name} for {FirstLetter.Lower(who)}"
        : question.Label;

    private static IEnumerable<RevisedEntry> Of(State state, Credential credential, Codebook codebook)
    {
        yield return Entry(state, "credentials", credential.ShortName, credential.Id, credential.Claim, "name",
        [
            Trait.Words("abbreviation", credential.Abbreviation),
            Trait.Value("serves", credential.Serves),
            Trait.Value("level", Lower(credential.Level)),
            Trait.Detail("certifying_body", credential.CertifyingBody),
            Trait.Detail("url", credential.Url),
            Trait.Value("still_asks", Trait.Joined(credential.StillAsked.Order(StringComparer.Ordinal))),
        ]);
        foreach (Question requirement in codebook.Requirements)
        {
            if (credential.Requirements.TryGetValue(requirement.Id, out Claim? claim))
            {
                ChangedThing thing = Thing(state, "requirements", $"{credential.ShortName}, {requirement.Label}", claim.Anchor, claim.Said.At);
                yield return new RevisedEntry(Key(state, claim.Anchor), thing with { Question = requirement, Claim = claim }, [])
                {
                    FormerKeys = [.. credential.FormerAnchorsOf(requirement.Id).Select(anchor => Key(state, anchor))],
                    TellsRename = false,
                };
            }
        }
    }

    private static RevisedEntry Of(State state, BillingEntry entry) =>
        Entry(state, "billing", entry.Written, entry.Id, entry.Claim, null,
        [
            Trait.Value("rate_usd", entry.RateUsd is { } rate ? AnswerValue.Number.Plain(rate) : null),
            Trait.Words("service", entry.Service),
            Trait.Value("code", entry.Written),
            Trait.Value("population", entry.Population),
            Trait.Value("unit", entry.Unit),
            Trait.Value("group", entry.Size switch { SessionSize.Group => "yes", SessionSize.Both => "both", _ => "no" }),
            Trait.Detail("rate_payer", entry.RatePayer),
            Trait.Date("superseded", entry.Superseded),
            Trait.Words("limits", entry.Limits),
            Trait.Value("prior_authorization", entry.PriorAuthorization),
        ]);

    private static RevisedEntry Of(State state, TrainingCourse course) =>
        Entry(state, "training", course.Name, course.Id, course.Claim, "name",
        [
            Trait.Detail("provider", course.Provider),
            Trait.Detail("url", course.Url),
            Trait.Value("for", course.For),
            Trait.Value("hours", course.Hours is { } hours ? AnswerValue.Number.Plain(hours) : null),
            Trait.Value("cost_usd", course.CostUsd is { } cost ? AnswerValue.Number.Plain(cost) : null),
            Trait.Value("format", course.Format),
        ]);

    private static RevisedEntry Of(State state, StateDocument document) =>
        Entry(state, "documents", document.Number ?? document.Title, document.Id, document.Claim, "summary",
        [
            Trait.Words("title", document.Title),
            Trait.Detail("number", document.Number),
            Trait.Detail("kind", document.Kind),
            Trait.Date("issued", document.Issued),
            Trait.Date("effective", document.Effective),
            Trait.Date("comments_until", document.CommentsUntil),
            Trait.Detail("url", document.Url),
        ]);

    private static RevisedEntry Of(State state, AdvocacyAction action) =>
        Entry(state, "actions", action.Name, action.Id, action.Claim, "name", [Trait.Detail("url", action.Url)]) with { Sentence = action.Name };

    private static RevisedEntry Of(State state, Contact contact) =>
        Entry(state, "contacts", contact.Name, contact.Id, contact.Claim, "name",
        [
            Trait.Detail("role", contact.Role),
            Trait.Detail("for", Lower(contact.For)),
            Trait.Detail("url", contact.Url),
            Trait.Detail("phone", contact.Phone),
            Trait.Detail("email", contact.Email),
        ]);

    // A lead has no id: another text is another lead.
    private static RevisedEntry Of(State state, Lead lead) =>
        new($"{state.Code}/leads/{lead.For}/{lead.Text}", Thing(state, "leads", lead.Question is { } question ? Name(question) : lead.For, null, lead.At), [lead.Source is { } named ? Trait.Sources("named_in", [named]) : Trait.Source("named_in", lead.Url)])
        {
            Whole = lead.Text,
            Sentence = lead.Text,
        };

    private static RevisedEntry Text(State state, string list, TextFact fact) => Entry(state, list, fact.Words, fact.Id, fact.Claim, ClaimComparison.Value, []) with { Sentence = fact.Words };

    private static RevisedEntry Entry(State state, string list, string name, EntryId id, Claim claim, string? valueField, ImmutableArray<Trait> traits) =>
        new(Key(state, claim.Anchor), Thing(state, list, name, claim.Anchor, claim.Said.At) with { Claim = claim }, traits)
        {
            FormerKeys = [.. id.FormerAnchors.Select(anchor => Key(state, anchor))],
            ValueField = valueField,
        };

    private static ChangedThing Thing(State state, string list, string name, string? anchor, Place at) =>
        new(state, list, name, anchor is null ? null : $"/states/{state.Slug}/{(anchor.Length == 0 ? "" : $"#{anchor}")}", at);

    private static string Key(State state, string anchor) => $"{state.Code}/#{anchor}";

    private static string Lower<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();
}
