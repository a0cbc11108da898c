using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads what the codebook says in Spanish.</summary>
internal static class SpanishReader
{
    /// <summary>Under <c>es</c> of a question with a headline.</summary>
    public static readonly Keys QuestionKeys = new(
        "spanish-question",
        "A question with a headline in Spanish. Its sentences stand under the name of a state, so they name none.",
        [
            new("headline", Form.Words, "Who is meant.", "Adultos"),
            new("wording", Form.Words, "The question as a reader would ask it.", "¿Paga Medicaid el apoyo entre pares para adultos?"),
            new("yes", Form.Words, "A whole sentence after \"Sí.\"", "Medicaid lo paga."),
            new("limited", Form.Words, "A whole sentence after \"En parte.\"", "Medicaid lo paga solo para algunas personas."),
            new("no", Form.Words, "A whole sentence after \"No.\"", "Medicaid no lo paga."),
            new("unclear", Form.Words, "A whole sentence after \"No está claro.\"", "Las fuentes no aclaran si Medicaid lo paga."),
        ],
        []);

    /// <summary>Under <c>es</c> of the codebook.</summary>
    public static readonly Keys Keys = new(
        "spanish",
        "What is said in Spanish of all questions alike. With it, every question with a headline and every topic is said in Spanish too.",
        [
            new("yes", Form.Words, "The word for yes.", "Sí"),
            new("limited", Form.Words, "The words for in part.", "En parte"),
            new("no", Form.Words, "The word for no.", "No"),
            new("unclear", Form.Words, "The words for not clear.", "No está claro"),
            new("absent", Form.Words, "The words for not yet researched.", "Todavía no se ha investigado"),
        ],
        [
            new("states", new Form.MapOf(new Form.Shaped("a state's USPS code", "NY", "^[A-Z]{2}$"), Form.Words),
                "The Spanish names of those states and territories whose name in Spanish is another than in English, by code.", "{ NY: Nueva York }"),
        ]);

    /// <summary>The codebook's own part; null when there is none.</summary>
    public static SpanishWords? Read(Fields codebook)
    {
        if (codebook.Find("es") is not { } node)
        {
            return null;
        }

        Fields fields = Fields.Of(node, codebook.Section.In("es"), Keys);
        return new SpanishWords(Signs.All.ToImmutableDictionary(sign => sign, sign => fields.Text(sign.Id())), ReadStates(fields));
    }

    /// <summary>A question's part; null when there is none. Reported where the question has no headline, and for a requirement.</summary>
    public static SpanishQuestion? ReadQuestion(Fields question, Subject subject, string? headline)
    {
        if (question.Find("es") is not { } node)
        {
            return null;
        }

        if (headline is null || subject == Subject.Credential)
        {
            question.Section.Report(CodebookChecks.Codebook, node.At, "'es' goes only with a 'headline'; remove it");
        }

        Fields fields = Fields.Of(node, question.Section.In("es"), QuestionKeys);
        return new SpanishQuestion(
            fields.Text("headline"),
            fields.Text("wording"),
            Signs.All.Where(sign => sign != Sign.Absent).ToImmutableDictionary(sign => sign, sign => Sentence(sign.Id())));

        string Sentence(string key)
        {
            string sentence = fields.Text(key);
            TermsReader.CheckPlaceholders(fields.Section, key, sentence, fields.PlaceOf(key), null);
            return sentence;
        }
    }

    /// <summary>Half a codebook in Spanish would leave holes in its page: reports each question with a headline and each topic without it.</summary>
    public static void CheckWhole(Fields codebook, IEnumerable<Topic> topics, IEnumerable<Question> questions)
    {
        if (!codebook.Has("es"))
        {
            return;
        }

        foreach (Topic topic in topics.Where(topic => topic.Spanish is null))
        {
            codebook.Section.In("topics").Report(CodebookChecks.Codebook, topic.At,
                $"'es' is missing of the topic '{topic.Id}'; give its name in Spanish, as the codebook's own 'es' has words for the signs");
        }

        foreach (Question question in questions.Where(question => question is { Headline: not null, Spanish: null }))
        {
            codebook.Section.In("questions").Report(CodebookChecks.Codebook, question.At,
                $"'es' is missing of '{question.Id}'; say its headline, wording and sentences in Spanish, as the codebook's own 'es' has words for the signs");
        }
    }

    private static ImmutableDictionary<string, string> ReadStates(Fields fields)
    {
        if (fields.Find("states") is not { } node)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        Section section = fields.Section.In("states");
        ImmutableDictionary<string, string>.Builder names = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (YamlEntry entry in Fields.Entries(node, section))
        {
            if (!Jurisdictions.Names.ContainsKey(entry.Key.Text))
            {
                section.Report(CodebookChecks.Codebook, entry.Key.At,
                    $"{Wording.Quote(entry.Key.Text)} is no state's code; write the two letters of the post, in capitals (NY)");
            }

            if (TextValue.ReadWords(section, entry.Key.Text, entry.Value) is { } name)
            {
                names[entry.Key.Text] = name;
            }
        }

        return names.ToImmutable();
    }
}
