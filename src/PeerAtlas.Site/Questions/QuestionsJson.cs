using System.Text.Json;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Questions;

/// <summary>Writes the codebook, and one question over all states.</summary>
internal static class QuestionsJson
{
    /// <summary>The codebook: topics, questions, requirements, and the closed lists of other fields.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site)
    {
        Codebook codebook = site.Atlas.Codebook;
        writer.Array("topics", codebook.Topics, topic =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", topic.Id);
            writer.WriteString("name", topic.Name);
            writer.WriteString("intro", topic.Intro);
            writer.Spanish("name", topic.Spanish);
            writer.WriteEndObject();
        });
        writer.Array("questions", codebook.Questions, question => WriteQuestion(writer, site, question));
        writer.Array("requirements", codebook.Requirements, question => WriteQuestion(writer, site, question));
        writer.WriteStartObject("vocabularies");
        foreach (Vocabulary vocabulary in new[]
        {
            codebook.Vocabularies.SourceKinds, codebook.Vocabularies.Populations, codebook.Vocabularies.ContactRoles,
            codebook.Vocabularies.DocumentKinds, codebook.Vocabularies.TrainingFormats, codebook.Vocabularies.BillingUnits,
            codebook.Vocabularies.OrganizationKinds,
        })
        {
            writer.Array(vocabulary.Id, vocabulary.Terms, term =>
                WriteTerm(writer, term, vocabulary == codebook.Vocabularies.Populations ? codebook.PopulationOf(term) : null));
        }

        writer.WriteEndObject();
        if (codebook.Spanish is { } words)
        {
            WriteSpanish(writer, words);
        }
    }

    public static void Write(Utf8JsonWriter writer, SiteContext site, Question question)
    {
        WriteProperties(writer, site, question);
        writer.WriteStartArray("answers");
        foreach (State state in site.Atlas.States)
        {
            if (question.Subject == Subject.State)
            {
                writer.Answer(site.Atlas.Resolve(state, question), state.Name, site.Absolute(state), site.Today, () => writer.WriteString("state", state.Slug));
                continue;
            }

            foreach (Credential credential in state.Credentials)
            {
                writer.Answer(Atlas.Resolve(credential, question), credential.Name, site.Absolute(state), site.Today, () =>
                {
                    writer.WriteString("state", state.Slug);
                    writer.WriteString("credential", credential.Name);
                    writer.WriteString("serves", credential.Serves.Id);
                });
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, SiteContext site, Question question)
    {
        writer.WriteStartObject();
        WriteProperties(writer, site, question);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, SiteContext site, Question question)
    {
        writer.WriteString("id", question.Id);
        writer.WriteString("subject", question.Subject == Subject.State ? "state" : "credential");
        writer.WriteString("topic", question.Topic.Id);
        writer.WriteString("label", question.Label);
        writer.Text("headline", question.Headline);
        writer.Text("case", question.Case);
        writer.WriteString("wording", question.Wording);
        writer.WriteString("why", question.Why);
        writer.Array("populations", question.Populations, writer.WriteStringValue);
        if (!question.Coding.IsEmpty)
        {
            writer.WriteStartObject("coding");
            foreach ((string value, string meaning) in question.Coding.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteString(value, meaning);
            }

            writer.WriteEndObject();
        }

        if (question.Subject == Subject.Credential)
        {
            writer.WriteString("carries", question.Carries.ToString().ToLowerInvariant());
        }

        writer.WriteString("url", site.Absolute($"/questions/{question.Id}/"));
        writer.WriteString("api", site.Absolute(ApiAddress.Of(question)));
        switch (question.Kind)
        {
            case AnswerKind.YesNoLimited kind:
                writer.WriteString("kind", "yes-no-limited");
                writer.Array("values", kind.Terms, term => WriteTerm(writer, term with { Name = Signs.OfTerm(term.Id)!.Value.Word() }));
                break;
            case AnswerKind.FixedTerms kind:
                writer.WriteString("kind", "terms");
                writer.WriteBoolean("many", kind.Many);
                writer.Array("values", kind.Terms, term => WriteTerm(writer, term));
                break;
            case AnswerKind.Number kind:
                writer.WriteString("kind", "number");
                writer.WriteStartObject("unit");
                writer.WriteString("one", kind.One);
                writer.WriteString("many", kind.Many);
                writer.WriteString("prefix", kind.Prefix);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteString("kind", "text");
                break;
        }

        if (question.Spanish is { } spanish && site.Atlas.Codebook.Spanish is { } words)
        {
            WriteSpanish(writer, spanish, words);
        }
    }

    // Beside the signs of answers stands the one for none, which no answer has.
    private static void WriteSpanish(Utf8JsonWriter writer, SpanishWords words)
    {
        writer.WriteStartObject("es");
        writer.WriteStartObject("signs");
        foreach (Sign sign in Signs.All)
        {
            writer.WriteString(sign.Id(), words.Signs[sign]);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSpanish(Utf8JsonWriter writer, SpanishQuestion question, SpanishWords words)
    {
        writer.WriteStartObject("es");
        writer.WriteString("headline", question.Headline);
        writer.WriteString("wording", question.Wording);
        writer.Array("values", Signs.All.Where(question.Sentences.ContainsKey), sign => WriteTerm(writer, new Term(sign.Id(), words.Signs[sign], question.Sentences[sign])));
        writer.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter writer, Term term, Population? population = null)
    {
        writer.WriteStartObject();
        writer.WriteString("id", term.Id);
        writer.WriteString("name", term.Name);
        writer.Text("meaning", term.Meaning);
        if (population is not null)
        {
            writer.Array("covers", population.Covers, writer.WriteStringValue);
        }

        writer.WriteEndObject();
    }
}
