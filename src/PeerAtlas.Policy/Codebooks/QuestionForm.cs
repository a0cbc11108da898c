using System.Globalization;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads the values of a question: of states in one form, of credentials in one that also says of which kind and for which time.</summary>
internal static class QuestionForm
{
    private const string OfRequirements = "kind per";

    /// <summary>How facts that answer a question are read.</summary>
    /// <param name="question">The question; null when the codebook could not be read: then everything passes.</param>
    /// <param name="subject">Of what it is asked.</param>
    public static FactForm Of(Question? question, Subject subject) => new(
        subject == Subject.Credential ? OfRequirements : "",
        (fields, node) => WithKind(fields, question, WithPeriod(fields, question,
            AnswerValueReader.Read(fields.Section, "value", node, question))),
        subject == Subject.Credential ? "still_asks" : "");

    private static AnswerValue WithKind(Fields fields, Question? question, AnswerValue value)
    {
        if (fields.Find("kind") is not { } node || question is null)
        {
            return value;
        }

        if (question.Kinds.IsEmpty)
        {
            fields.Section.Report(CodebookChecks.Codebook, node.At, $"'{question.Id}' has no kinds in codebook.yml; remove 'kind', or define them there");
            return value;
        }

        Term? kind = TermValue.Read(fields.Section, "kind", node, question.Kinds);
        return value is AnswerValue.Coded coded ? coded with { Kind = kind } : value;
    }

    private static AnswerValue WithPeriod(Fields fields, Question? question, AnswerValue value)
    {
        if (question is null)
        {
            return value;
        }

        if (fields.Find("per") is { } node && !question.IsPerPeriod)
        {
            fields.Section.Report(CodebookChecks.Codebook, node.At, $"the amounts of '{question.Id}' stand for no time; remove 'per'");
            return value;
        }

        return question.IsPerPeriod && value is AnswerValue.Number number ? number with { Per = Period(fields) } : value;
    }

    private static Period Period(Fields fields)
    {
        if (fields.Find("per") is not { } node || TextValue.Read(fields.Section, "per", node) is not { } text || text == "renewal")
        {
            return Facts.Period.Renewal;
        }

        if (text == "year")
        {
            return Facts.Period.Year;
        }

        if (text.EndsWith(" years", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(0, text.Length - " years".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int years)
            && years is > 1 and <= 20)
        {
            return new Period(years, IsRenewal: false);
        }

        fields.Section.Report(ValueChecks.Term, node.At,
            $"'per' is {Wording.Quote(text)}; write renewal, year, or a number of years (2 years)");
        return Facts.Period.Renewal;
    }
}
