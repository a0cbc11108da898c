using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>The codebook as read.</summary>
/// <param name="Codebook">To be used only when the file has no errors.</param>
/// <param name="Terminology">What other files can be checked against even then.</param>
internal sealed record CodebookReading(Codebook Codebook, Terminology Terminology);

/// <summary>Reads <c>codebook.yml</c>.</summary>
internal static class CodebookReader
{
    private static readonly Keys Keys = new("topics questions requirements vocabularies");
    private static readonly Keys TopicKeys = new("id name intro");

    /// <summary>Reads the codebook.</summary>
    public static CodebookReading Read(YamlNode root, FileReading file)
    {
        Fields fields = Fields.Of(root, file.Whole("codebook"), Keys);
        ImmutableDictionary<string, Topic>? topics = ReadTopics(fields, out ImmutableArray<Topic> inOrder);
        List<QuestionReading>? questions = ReadQuestions(fields, "questions", Subject.State, topics);
        List<QuestionReading>? requirements = ReadQuestions(fields, "requirements", Subject.Credential, topics);
        VocabulariesReading vocabularies = VocabulariesReading.Read(fields);
        return new CodebookReading(
            new Codebook(inOrder, InOrder(questions), InOrder(requirements), vocabularies.All),
            vocabularies.Terminology with { Questions = ById(questions), Requirements = ById(requirements) });
    }

    private static ImmutableDictionary<string, Topic>? ReadTopics(Fields codebook, out ImmutableArray<Topic> inOrder)
    {
        Section section = codebook.Section.In("topics");
        UniqueNames ids = new(section, "topic");
        inOrder = [.. codebook.List("topics").Select(node =>
        {
            Fields fields = Fields.Of(node, section, TopicKeys);
            Topic topic = new(fields.Id("id"), fields.Text("name"), fields.Text("intro"));
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

    private static ImmutableArray<Question> InOrder(List<QuestionReading>? readings) =>
        readings is null ? [] : [.. readings.Select(reading => reading.Question).OfType<Question>().OrderBy(q => q.Order)];

    private static ImmutableDictionary<string, Question?>? ById(List<QuestionReading>? readings) =>
        readings?.DistinctBy(reading => reading.Id)
            .ToImmutableDictionary(reading => reading.Id, reading => reading.Question, StringComparer.Ordinal);
}
