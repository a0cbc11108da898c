using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>A question as read.</summary>
/// <param name="Id">Its id; empty when it has none.</param>
/// <param name="IdAt">Where the id stands.</param>
/// <param name="Order">Its order; null when it has none.</param>
/// <param name="OrderAt">Where the order stands.</param>
/// <param name="Question">The question; null when its kind could not be read, so that no answer can be checked.</param>
internal sealed record QuestionReading(string Id, Place IdAt, int? Order, Place OrderAt, Question? Question);

/// <summary>Reads one question or requirement of the codebook.</summary>
internal static class QuestionReader
{
    private const int LongestLabel = 32;

    private static readonly Keys Keys =
        new("id topic order wording label why kind", "headline also many values unit least most");

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
        Fields fields = Fields.Of(node, section, Keys);
        string id = fields.Id("id");
        int? order = ReadOrder(fields);
        AnswerKind? kind = AnswerKindReader.Read(fields, subject);
        string? headline = ReadHeadline(fields, subject, kind);
        Topic topic = ReadTopic(fields, topics);
        Question? question = kind is null
            ? null
            : new Question(id, subject, topic, order ?? 0, headline, fields.Text("wording"), ReadLabel(fields),
                fields.Text("why"), kind, node.At)
            {
                Also = fields.Texts("also"),
            };
        return new QuestionReading(id, fields.PlaceOf("id"), order, fields.PlaceOf("order"), question);
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

    private static string? ReadHeadline(Fields fields, Subject subject, AnswerKind? kind)
    {
        string? headline = fields.OptionalText("headline");
        if (headline is not null && (subject == Subject.Credential || kind is not (null or AnswerKind.YesNoLimited)))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("headline"),
                "'headline' goes only with questions of states of the kind yes-no-limited; remove it");
        }

        return headline;
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

    private static string ReadLabel(Fields fields)
    {
        string label = fields.Text("label");
        if (label.Length > LongestLabel)
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("label"),
                $"'label' has {label.Length} characters; at most {LongestLabel} fit above a table's column");
        }

        return label;
    }
}
