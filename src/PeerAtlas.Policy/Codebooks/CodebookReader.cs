using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>The codebook as read.</summary>
/// <param name="Codebook">To be used only when the file has no errors.</param>
/// <param name="Terminology">What other files can be checked against even then.</param>
internal sealed record CodebookReading(Codebook Codebook, Terminology Terminology);

/// <summary>Reads <c>codebook.yml</c>.</summary>
internal static class CodebookReader
{
    private static readonly Keys TopicKeys = new(
        "topic",
        "A group of questions.",
        [
            new("id", Form.Id, "Its id."),
            new("name", Form.Words, "As a reader sees it.", "Medicaid coverage"),
            new("intro", Form.Words, "What it is about, in a sentence or two.", "What the state's Medicaid pays for."),
        ],
        [new("es", Form.Words, "Its name in Spanish.", "Cobertura de Medicaid")]);

    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "codebook",
        "Every question, requirement and fixed list that the data may use, with the words that a reader sees.",
        [
            new("topics", Form.List(Form.Entry(TopicKeys)), "The topics, in the order in which readers see them."),
            new("questions", Form.List(Form.Entry(QuestionKeys.OfAQuestion)), "What is asked of each state."),
            new("requirements", Form.List(Form.Entry(QuestionKeys.OfARequirement)), "What is asked of each credential."),
            new("vocabularies", Form.Entry(VocabulariesReading.Keys), "The fixed lists."),
        ],
        [
            new("es", Form.Entry(SpanishReader.Keys), "What is said in Spanish of all questions alike."),
            new("copy-hosts", Form.List(Form.Words), "Hosts, without https:// and path, that show copies of official texts and belong neither to the state nor to who wrote the text.", "[example.com]"),
        ]);

    /// <summary>Reads the codebook.</summary>
    public static CodebookReading Read(YamlNode root, FileReading file)
    {
        Fields fields = Fields.Of(root, file.Whole("codebook"), Keys);
        ImmutableDictionary<string, Topic>? topics = ReadTopics(fields, out ImmutableArray<Topic> inOrder);
        List<QuestionReading>? questions = ReadQuestions(fields, "questions", Subject.State, topics);
        List<QuestionReading>? requirements = ReadQuestions(fields, "requirements", Subject.Credential, topics);
        CheckApart(fields.Section.In("requirements"), questions, requirements);
        VocabulariesReading vocabularies = VocabulariesReading.Read(fields);
        SpanishReader.CheckWhole(fields, inOrder, InOrder(questions));
        CheckRoles(fields.Section.In("questions"), questions);
        CheckRoles(fields.Section.In("requirements"), requirements);
        CheckPopulations(fields.Section.In("questions"), questions, vocabularies.Terminology.Populations);
        return new CodebookReading(
            new Codebook(inOrder, InOrder(questions), InOrder(requirements), vocabularies.All) { Populations = vocabularies.Populations, CopyHosts = ReadCopyHosts(fields), Spanish = SpanishReader.Read(fields) },
            vocabularies.Terminology with { Questions = ById(questions), Requirements = ById(requirements) });
    }

    private static ImmutableDictionary<string, Topic>? ReadTopics(Fields codebook, out ImmutableArray<Topic> inOrder)
    {
        Section section = codebook.Section.In("topics");
        UniqueNames ids = new(section, "topic");
        inOrder = [.. codebook.List("topics").Select(node =>
        {
            Fields fields = Fields.Of(node, section, TopicKeys);
            Topic topic = new(fields.Id("id"), fields.Text("name"), fields.Text("intro")) { At = fields.At, Spanish = fields.OptionalText("es") };
            ids.Add(topic.Id, fields.PlaceOf("id"));
            return topic;
        })];
        return codebook.Find("topics") is YamlSequence
            ? inOrder.DistinctBy(topic => topic.Id).ToImmutableDictionary(topic => topic.Id, StringComparer.Ordinal)
            : null;
    }

    private static List<QuestionReading>? ReadQuestions(
        Fields codebook, string key, Subject subject, ImmutableDictionary<string, Topic>? topics)
    {
        Section section = codebook.Section.In(key);
        UniqueNames ids = new(section, "question");
        Dictionary<int, Place> orders = [];
        List<QuestionReading> questions = [];
        foreach (YamlNode node in codebook.List(key))
        {
            QuestionReading reading = QuestionReader.Read(node, section, subject, topics);
            ids.Add(reading.Id, reading.IdAt);
            if (reading.Order is { } order && !orders.TryAdd(order, reading.OrderAt))
            {
                section.Report(ShapeChecks.Duplicate, reading.OrderAt,
                    $"the order {order} stands already at line {orders[order].Line}; give each question its own");
            }

            questions.Add(reading);
        }

        return codebook.Find(key) is YamlSequence ? questions : null;
    }

    private static ImmutableArray<string> ReadCopyHosts(Fields codebook)
    {
        Section section = codebook.Section.In("copy-hosts");
        UniqueNames names = new(section, "host");
        ImmutableArray<string>.Builder hosts = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode node in codebook.List("copy-hosts"))
        {
            if (TextValue.Read(section, "copy-hosts", node) is not { } host)
            {
                continue;
            }

            if (!host.Contains('.', StringComparison.Ordinal) || host.Any(char.IsAsciiLetterUpper) || Uri.CheckHostName(host) != UriHostNameType.Dns)
            {
                section.Report(CodebookChecks.Codebook, node.At, $"{Wording.Quote(host)} is not the name of a host; write it in lower case, without https:// and path (example.com)");
            }

            names.Add(host, node.At);
            hosts.Add(host);
        }

        return hosts.ToImmutable();
    }

    // Both have pages and files under the same addresses.
    private static void CheckApart(Section section, List<QuestionReading>? questions, List<QuestionReading>? requirements)
    {
        foreach (QuestionReading requirement in requirements ?? [])
        {
            if (requirement.Id.Length > 0 && questions?.Find(question => question.Id == requirement.Id) is { } question)
            {
                section.Report(ShapeChecks.Duplicate, requirement.IdAt,
                    $"{Wording.Quote(requirement.Id)} is the id of a question at line {question.IdAt.Line}; give the requirement another, since both have pages at /questions/");
            }
        }
    }

    // Each role is played once, or code could not tell which question is meant.
    private static void CheckRoles(Section section, List<QuestionReading>? questions)
    {
        foreach (IGrouping<QuestionRole, Question> group in (questions ?? [])
            .Select(reading => reading.Question).OfType<Question>()
            .Where(question => question.Role != QuestionRole.None).GroupBy(question => question.Role))
        {
            foreach (Question second in group.Skip(1))
            {
                section.Report(CodebookChecks.Codebook, second.At,
                    $"'{second.Id}' has the 'role' that '{group.First().Id}' has already; only one can have it");
            }
        }
    }

    private static void CheckPopulations(Section section, List<QuestionReading>? questions, Vocabulary? populations)
    {
        foreach (QuestionReading reading in questions ?? [])
        {
            foreach ((string id, Place at) in (reading.Question?.Populations ?? []).Zip(reading.PopulationsAt).Where(pair => populations is not null && !populations.TryFind(pair.First, out _)))
            {
                section.Report(CodebookChecks.Codebook, at,
                    $"'{reading.Id}' is about {Wording.Quote(id)}, which is not in 'populations'{Wording.DidYouMean(id, populations!.Terms.Select(term => term.Id))}");
            }
        }
    }

    private static ImmutableArray<Question> InOrder(List<QuestionReading>? readings) =>
        readings is null ? [] : [.. readings.Select(reading => reading.Question).OfType<Question>().OrderBy(q => q.Order)];

    private static ImmutableDictionary<string, Question?>? ById(List<QuestionReading>? readings) =>
        readings?.DistinctBy(reading => reading.Id)
            .ToImmutableDictionary(reading => reading.Id, reading => reading.Question, StringComparer.Ordinal);
}
