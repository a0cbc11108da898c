using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Revisions;

/// <summary>Everything that belongs to no single state, laid out for comparing: surveys, shared sources, national lists, the codebook.</summary>
internal static class NationalEntries
{
    /// <summary>All such entries.</summary>
    public static IEnumerable<RevisedEntry> Of(Atlas atlas) =>
    [
        .. atlas.Surveys.SelectMany(survey => Of(survey, atlas)),
        .. atlas.SharedSources.Concat(atlas.BillingCodes.Sources).Select(source => SourceEntries.Of(source, null)),
        .. Guidance(atlas),
        .. atlas.BillingCodes.Codes.Select(code => Entry("codes", code.Code, code.Code, code.At, code.Name,
            Trait.Words("name", code.Name), Trait.Words("unit", code.Unit), Trait.Words("used_for", code.UsedFor),
            Trait.Detail("own", code.IsOwn), Trait.Detail("listed_for_peers", code.ListedForPeers),
            Trait.Detail("common_modifiers", Trait.Joined(code.CommonModifiers)),
            Trait.Words("examples", Trait.Joined(code.Examples.Select(example => $"{example.Payer} {string.Join(' ', example.Modifiers)}: {example.Note}"), " | ")),
            Trait.Sources("source", [code.Source]), Trait.Source("source_url", code.SourceUrl))),
        .. atlas.BillingCodes.Modifiers.Select(modifier => Entry("modifiers", modifier.Name, modifier.Name, modifier.At, modifier.Meaning,
            Trait.Words("meaning", modifier.Meaning), Trait.Words("note", modifier.Note), Trait.Detail("group", modifier.MarksGroup),
            Trait.Source("source_url", modifier.SourceUrl))),
        .. atlas.Glossary.Select(entry => Entry("glossary", entry.Term, entry.Term, entry.At, entry.Definition,
            Trait.Words("definition", entry.Definition), Trait.Words("also", Trait.Joined(entry.Also)), Trait.Source("source_url", entry.SourceUrl))),
        .. atlas.Timeline.Select(milestone => Entry(
            "timeline", $"{milestone.Date}/{milestone.Event}", milestone.Date.ToString(), milestone.At, milestone.Event,
            Trait.Words("event", milestone.Event), Trait.Detail("states_certifying", milestone.StatesCertifying), Trait.Detail("states_paying", milestone.StatesPaying),
            Trait.Source("source_url", Trait.Joined(milestone.SourceUrls))) with { Sentence = milestone.Event }),
        .. atlas.Organizations.Select(organization => Entry("organizations", organization.Name, organization.Name, organization.At, organization.Url,
            Trait.Detail("url", organization.Url), Trait.Detail("kind", organization.Kind), Trait.Detail("status", organization.Status),
            Trait.Words("what_you_can_do", Trait.Joined(organization.WhatYouCanDo, " ")), Trait.Words("note", organization.Note),
            Trait.Source("source_url", organization.SourceUrl))),
        .. atlas.NationalContacts.Select(contact => Entry("national-contacts", contact.Id.Id, contact.Name, contact.At, contact.Phone ?? contact.Url ?? "",
            Trait.Words("name", contact.Name), Trait.Detail("use", contact.Use), Trait.Detail("url", contact.Url),
            Trait.Detail("phone", contact.Phone), Trait.Words("note", contact.Claim.Note), Trait.Words("es", contact.SpanishNote),
            Trait.Sources("source", contact.Claim.Sources))),
        .. atlas.Criteria.Select(criterion => Entry("criteria", criterion.Id, criterion.Label, criterion.At, criterion.Criterion,
            Trait.Words("criterion", criterion.Criterion), Trait.Words("label", criterion.Label), Trait.Words("why", criterion.Why),
            Trait.Words("ask", criterion.Ask), Trait.Words("not_scored", criterion.NotScored), Trait.Detail("recommended", criterion.Recommended),
            Trait.Detail("decided_by", Trait.Joined(criterion.DecidedBy.Select(RuleOf), "; ")), Trait.Source("source_urls", Trait.Joined(criterion.SourceUrls)))),
        .. atlas.SeedPoints.Select(point => Entry("seed-points", point.Id, point.Id, point.At, point.Point,
            Trait.Words("point", point.Point), Trait.Detail("facts", Trait.Joined(point.Facts.Select(fact => fact.Address))))),
        .. Of(atlas.Codebook),
    ];

    private static IEnumerable<RevisedEntry> Guidance(Atlas atlas) => atlas.Guidance.Select(document => Entry(
        "documents", document.Id, document.Title, document.At, document.Summary,
        Trait.Words("title", document.Title), Trait.Words("publisher", document.Publisher), Trait.Detail("number", document.Number),
        Trait.Detail("kind", document.Kind), Trait.Date("issued", document.Issued), Trait.Date("effective", document.Effective),
        Trait.Detail("url", document.Url), Trait.Words("summary", document.Summary), Trait.Words("key_points", Trait.Joined(document.KeyPoints, " ")),
        Trait.Words("note", document.Note), Trait.Detail("model_standard", document.IsModelStandard), Trait.Source("source_url", Trait.Joined(document.SourceUrls))));

    // What a survey says of a state stands with the state, as far as there is one in the data.
    private static IEnumerable<RevisedEntry> Of(Survey survey, Atlas atlas)
    {
        yield return Entry("surveys", survey.Id, survey.Id, survey.At, survey.Source.Title,
            Trait.Sources("source", [survey.Source]), Trait.Date("as_of", survey.AsOf), new Trait("question", survey.Question.Id, TraitKind.Detail, survey.Question.Label), Trait.Words("method", survey.Method));
        foreach ((string code, AnswerValue value) in survey.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            ChangedThing thing = new(atlas.States.FirstOrDefault(state => state.Code == code), "surveys", $"{survey.Id}, {code}", null, survey.At);
            yield return new RevisedEntry($"surveys/{survey.Id}/{code}", thing with { Question = survey.Question }, [Trait.Detail("value", value)]) { Whole = value.ToString() };
        }
    }

    private static IEnumerable<RevisedEntry> Of(Codebook codebook) =>
    [
        .. codebook.Topics.Select(topic => Entry("topics", topic.Id, topic.Name, default, topic.Name, Trait.Words("name", topic.Name), Trait.Words("intro", topic.Intro), Trait.Words("es", topic.Spanish))),
        .. codebook.Questions.Select(question => Of("questions", question)),
        .. codebook.Requirements.Select(question => Of("requirements-asked", question)),
        .. codebook.Populations.Select(population => Entry("populations", population.Id, population.Term.Name, default, population.Term.Name,
            [.. Of(population.Term), Trait.Detail("covers", Trait.Joined(population.Covers)), Trait.Detail("adults", population.ForAdults),
                Trait.Detail("compared", population.IsCompared), Trait.Detail("served", population.IsServed), Trait.Words("work", population.Work), Trait.Words("people", population.People)])),
        .. new[]
        {
            codebook.Vocabularies.SourceKinds, codebook.Vocabularies.ContactRoles, codebook.Vocabularies.DocumentKinds, codebook.Vocabularies.TrainingFormats,
            codebook.Vocabularies.BillingUnits, codebook.Vocabularies.OrganizationKinds,
        }.SelectMany(list => list.Terms.Select(term => Entry(list.Id, term.Id, term.Name, default, term.Name, [.. Of(term)]))),
        Entry("codebook", "codebook", "codebook", default, "", Trait.Source("copy-hosts", Trait.Joined(codebook.CopyHosts)),
            Trait.Words("es", codebook.Spanish is { } words
                ? Trait.Joined([.. words.Signs.OrderBy(pair => pair.Key).Select(pair => pair.Value), .. words.States.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")], " | ")
                : null)),
    ];

    private static RevisedEntry Of(string list, Question question) => Of(question, Entry(list, question.Id, question.Label, question.At, question.Wording,
        Trait.Words("wording", question.Wording), Trait.Words("label", question.Label), Trait.Words("headline", question.Headline), Trait.Words("case", question.Case),
        Trait.Words("es", question.Spanish is { } spanish ? Trait.Joined(spanish.Sentences.OrderBy(pair => pair.Key).Select(pair => pair.Value).Prepend(spanish.Wording).Prepend(spanish.Headline), " | ") : null),
        Trait.Words("why", question.Why), Trait.Words("also", Trait.Joined(question.Also)),
        Trait.Words("coding", Trait.Joined(question.Coding.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}"), " ")),
        Trait.Words("values", Trait.Joined(TermsOf(question.Kind).Select(term => $"{term.Id}: {term.Meaning ?? term.Name}"), " ")),
        Trait.Detail("kind", question.Kind switch
        {
            AnswerKind.YesNoLimited => "yes-no-limited",
            AnswerKind.FixedTerms => "terms",
            AnswerKind.Number number => $"number of {number.Prefix}{number.Many} from {AnswerValue.Number.Plain(number.Least)} to {AnswerValue.Number.Plain(number.Most)}",
            _ => "text",
        }),
        Trait.Detail("topic", question.Topic.Id), Trait.Detail("populations", Trait.Joined(question.Populations)), Trait.Detail("carries", question.Carries),
        Trait.Detail("kinds", Trait.Joined(question.Kinds.Select(kind => kind.Id))), Trait.Detail("shared", Trait.Joined(question.SharedKinds.Order(StringComparer.Ordinal))), Trait.Detail("per", question.IsPerPeriod), Trait.Detail("role", question.Role is QuestionRole.None ? null : question.Role),
        Trait.Detail("part", question.Part switch { ChecklistPart.None => null, ChecklistPart.Exam => "examination", ChecklistPart part => (object)part }),
        Trait.Words("chart", question.Chart), Trait.Detail("column", question.IsColumn), Trait.Detail("order", question.Order)));

    private static RevisedEntry Of(Question question, RevisedEntry entry) => entry with { Thing = entry.Thing with { Question = question } };

    private static ImmutableArray<Term> TermsOf(AnswerKind kind) => kind switch
    {
        AnswerKind.YesNoLimited signs => signs.Terms,
        AnswerKind.FixedTerms fixedTerms => fixedTerms.Terms,
        _ => [],
    };

    private static IEnumerable<Trait> Of(Term term) => [Trait.Words("name", term.Name), Trait.Words("meaning", term.Meaning)];

    private static string RuleOf(Criteria.Decider decider) => $"{decider.Field} yes when {TestOf(decider.YesWhen)}, in part when {TestOf(decider.PartlyWhen)}";

    private static string TestOf(Criteria.FieldTest? test) => test switch
    {
        Criteria.FieldTest.OneOf terms => string.Join(" or ", terms.Terms),
        Criteria.FieldTest.Between range => $"{range.Least} to {range.Most}",
        _ => "never",
    };

    private static RevisedEntry Entry(string list, string id, string name, Place at, string whole, params ImmutableArray<Trait> traits) =>
        new($"{list}/{id}", new ChangedThing(null, list, name, null, at), traits) { Whole = whole };
}
