using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads the values of a question: of states in one form, of credentials in one that also says of which kind and for which time.</summary>
internal static class QuestionForm
{
    private static readonly ImmutableArray<Key> StillAsks =
    [
        new("still_asks", Form.List(new Form.TermOf("requirements")), "What the state asks of who holds another state's credential; only with the requirement on other states' credentials.", "[some-requirement]"),
    ];

    /// <summary>How facts that answer a question are read.</summary>
    /// <param name="question">The question; null when the codebook could not be read: then everything passes.</param>
    /// <param name="subject">Of what it is asked.</param>
    public static FactForm Of(Question? question, Subject subject) =>
        With(question, subject, subject == Subject.Credential ? OfRequirement(question) : [], subject == Subject.Credential ? StillAsks : []);

    /// <summary>The keys of a fact that answers a question, without those that are refused of this one alone.</summary>
    /// <param name="question">The question; null for whichever it is.</param>
    /// <param name="subject">Of what it is asked.</param>
    public static Keys KeysOf(Question? question, Subject subject) => question is null || subject == Subject.State
        ? Of(question, subject).Keys
        : With(
            question,
            subject,
            OfRequirement(question).RemoveAll(key => key.Name == "kind" ? question.Kinds.IsEmpty : !question.IsPerPeriod),
            question.Role == QuestionRole.Reciprocity ? StillAsks : []).Keys;

    private static FactForm With(Question? question, Subject subject, ImmutableArray<Key> more, ImmutableArray<Key> own) => new(
        (subject == Subject.State ? "answer" : "requirement-fact") + (question is null ? "" : "-" + question.Id),
        question?.Wording ?? "A fact.",
        more,
        (fields, node) => WithKind(fields, question, WithPeriod(fields, question,
            AnswerValueReader.Read(fields.Section, "value", node, question))),
        FormOf(question),
        own);

    private static ImmutableArray<Key> OfRequirement(Question? question) =>
    [
        new("kind", FormOfKind(question), "Which of the requirement's `kinds` in the codebook it is; only where it has kinds. Words may fall under several: a list, any of which is enough.", "some-kind"),
        new("per", Form.Period, "The time for which an amount stands. Only where the codebook gives the requirement one.", "2 years"),
    ];

    /// <summary>What the answer to a question may be; whatever its question asks for where it is null.</summary>
    public static Form FormOf(Question? question) => question?.Kind switch
    {
        AnswerKind.YesNoLimited kind when question.Coding.Count > 0 =>
            new Form.OneMeaning([.. kind.Terms.Select(term => (term.Id, question.Coding.GetValueOrDefault(term.Id) ?? term.Name))]),
        AnswerKind.YesNoLimited kind => Meanings(kind.Terms),
        AnswerKind.FixedTerms { Many: true } kind => new Form.OneOrMany(Meanings(kind.Terms)),
        AnswerKind.FixedTerms kind => Meanings(kind.Terms),
        AnswerKind.Number kind => new Form.Amount(kind.Least, kind.Most),
        AnswerKind.Text => Form.Words,
        _ => new Form.Answer(),
    };

    private static Form FormOfKind(Question? question) => question switch
    {
        { Kinds.IsEmpty: false, Kind: AnswerKind.Text } => new Form.OneOrMany(Meanings(question.Kinds)),
        { Kinds.IsEmpty: false } => Meanings(question.Kinds),
        _ => new Form.OneOrMany(Form.Id),
    };

    private static Form.OneMeaning Meanings(ImmutableArray<Term> terms) => new([.. terms.Select(term => (term.Id, term.Name))]);

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

        if (value is AnswerValue.Text words)
        {
            ImmutableArray<YamlNode> named = node is YamlSequence list ? list.Items : [node];
            return words with { Kinds = [.. named.Select(each => TermValue.Read(fields.Section, "kind", each, question.Kinds)).OfType<Term>().Distinct()] };
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
