using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>A question as read.</summary>
/// <param name="Id">Its id; empty when it has none.</param>
/// <param name="IdAt">Where the id stands.</param>
/// <param name="Order">Its order; null when it has none.</param>
/// <param name="OrderAt">Where the order stands.</param>
/// <param name="Question">The question; null when its kind could not be read, so that no answer can be checked.</param>
/// <param name="PopulationsAt">Where each of the populations stands that it is about.</param>
internal sealed record QuestionReading(
    string Id, Place IdAt, int? Order, Place OrderAt, Question? Question, ImmutableArray<Place> PopulationsAt);

/// <summary>Reads one question or requirement of the codebook.</summary>
internal static class QuestionReader
{
    /// <summary>Reads a question.</summary>
    /// <param name="node">The question.</param>
    /// <param name="list">The list that it belongs to.</param>
    /// <param name="subject">Of what it is asked.</param>
    /// <param name="topics">The topics; null when they could not be read.</param>
    public static QuestionReading Read(
        YamlNode node, Section list, Subject subject, ImmutableDictionary<string, Topic>? topics)
    {
        string name = (node as YamlMapping)?.Find("id") is YamlScalar { Text: var text } && IdValue.Is(text) ? text : "?";
        Section section = name == "?" ? list : list.In(name);
        Fields fields = Fields.Of(node, section, QuestionKeys.All);
        string id = fields.Id("id");
        int? order = ReadOrder(fields);
        AnswerKind? kind = AnswerKindReader.Read(fields, subject);
        string? headline = HeadlineReader.Read(fields, subject, kind);
        (ImmutableArray<Term> kinds, ImmutableHashSet<string> shared) = RequirementTraits.ReadKinds(fields);
        Topic topic = ReadTopic(fields, topics);
        ImmutableArray<(string Text, Place At)> populations = kind is null ? [] : fields.TextsAt("populations");
        Question? question = kind is null
            ? null
            : new Question(id, subject, topic, order ?? 0, headline, fields.Text("wording"), HeadlineReader.ReadLabel(fields),
                fields.Text("why"), kind, node.At)
            {
                Case = HeadlineReader.ReadCase(fields, subject, headline),
                Spanish = SpanishReader.ReadQuestion(fields, subject, headline),
                Also = fields.Texts("also"),
                Populations = [.. populations.Select(each => each.Text)],
                Coding = CodingReader.Read(fields, kind),
                Carries = RequirementTraits.ReadCarries(fields, subject),
                Kinds = kinds,
                SharedKinds = shared,
                IsPerPeriod = RequirementTraits.ReadIsPerPeriod(fields),
                Role = RequirementTraits.ReadRole(fields, subject),
                Part = RequirementTraits.ReadPart(fields, subject, kind),
                Chart = fields.OptionalText("chart"),
                IsColumn = fields.OptionalWord("column", QuestionKeys.YesOrNo) == "yes",
            };
        return new QuestionReading(id, fields.PlaceOf("id"), order, fields.PlaceOf("order"), question, [.. populations.Select(each => each.At)]);
    }

    private static int? ReadOrder(Fields fields)
    {
        if (fields.OptionalNumber("order", least: 1, most: 10_000) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number))
        {
            return (int)number;
        }

        fields.Section.Report(ValueChecks.Number, fields.PlaceOf("order"), $"'order' is '{number}', not a whole number");
        return null;
    }

    private static Topic ReadTopic(Fields fields, ImmutableDictionary<string, Topic>? topics)
    {
        string id = fields.Text("topic");
        Topic? topic = null;
        if (id.Length > 0 && topics is not null && !topics.TryGetValue(id, out topic))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("topic"),
                $"'topic' is {Wording.Quote(id)}, which is not defined under 'topics'{Wording.DidYouMean(id, topics.Keys)}");
        }

        return topic ?? new Topic(id, "", "");
    }
}
