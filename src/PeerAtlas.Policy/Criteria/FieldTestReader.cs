using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Criteria;

/// <summary>
/// Reads the test of a field: a term or a list of terms, or bounds of a number. Free text has no test: ask a coded question.
/// </summary>
internal static class FieldTestReader
{
    private static readonly Keys BoundKeys = new(
        "bounds",
        "Bounds of a number, both included.",
        [],
        [
            new("between", Yaml.Form.List(Yaml.Form.Number), "Two numbers; it stands alone.", "[40, 60]"),
            new("at_least", Yaml.Form.Number, "The lower bound.", "40"),
            new("at_most", Yaml.Form.Number, "The upper bound.", "60"),
        ]);

    /// <summary>The form of a test.</summary>
    public static readonly Form Form =
        new Form.Either(Yaml.Form.Entry(BoundKeys), new Form.Either(Yaml.Form.Words, Yaml.Form.List(Yaml.Form.Words)));

    /// <summary>The test; null, and one problem, when the field cannot be tested so.</summary>
    /// <param name="section">Where problems go.</param>
    /// <param name="key"><c>yes_when</c> or <c>partly_when</c>.</param>
    /// <param name="node">The test.</param>
    /// <param name="kind">What form the field's values have; null when not known, and then all forms of test pass.</param>
    public static FieldTest? Read(Section section, string key, YamlNode node, AnswerKind? kind) => node switch
    {
        YamlMapping => ReadBounds(section, key, node, kind),
        YamlSequence list => ReadTerms(section, key, list, kind),
        _ => TextValue.Read(section, key, node) is { } text ? ReadText(section, key, node, text, kind) : null,
    };

    private static ImmutableArray<Term>? TermsOf(AnswerKind? kind) => kind switch
    {
        AnswerKind.YesNoLimited coded => coded.Terms,
        AnswerKind.FixedTerms coded => coded.Terms,
        _ => null,
    };

    private static FieldTest.OneOf? ReadText(Section section, string key, YamlNode node, string text, AnswerKind? kind)
    {
        if (kind is null || TermsOf(kind)?.Any(term => term.Id == text) == true)
        {
            return new FieldTest.OneOf([text]);
        }

        if (TermsOf(kind) is { } terms)
        {
            ReportTerm(section, key, node, text, terms);
        }
        else
        {
            section.Report(CriterionChecks.Field, node.At,
                $"'{key}' is {Wording.Quote(text)}, by which the field cannot be judged: {Forms(kind)}");
        }

        return null;
    }

    private static FieldTest.OneOf? ReadTerms(Section section, string key, YamlSequence list, AnswerKind? kind)
    {
        ImmutableArray<Term>? terms = TermsOf(kind);
        if (kind is not null && terms is null)
        {
            section.Report(CriterionChecks.Field, list.At, $"'{key}' is a list of terms; the field has none: {Forms(kind)}");
            return null;
        }

        ImmutableArray<string>.Builder named = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode item in list.Items)
        {
            if (TextValue.Read(section, key, item) is not { } text)
            {
                continue;
            }

            named.Add(text);
            if (terms is { } known && !known.Any(term => term.Id == text))
            {
                ReportTerm(section, key, item, text, known);
            }
        }

        return new FieldTest.OneOf(named.ToImmutable());
    }

    private static FieldTest.Between? ReadBounds(Section section, string key, YamlNode node, AnswerKind? kind)
    {
        if (kind is not (null or AnswerKind.Number))
        {
            section.Report(CriterionChecks.Field, node.At,
                $"'{key}' has bounds; the field is no number: {Forms(kind)}");
            return null;
        }

        Section bounds = section.In(key);
        Fields fields = Fields.Of(node, bounds, BoundKeys);
        decimal? least = fields.OptionalNumber("at_least");
        decimal? most = fields.OptionalNumber("at_most");
        if (fields.Find("between") is { } between)
        {
            ImmutableArray<YamlNode> two = Fields.Items(between, bounds.In("between"));
            if (between is YamlSequence && (two.Length != 2 || least is not null || most is not null))
            {
                bounds.Report(CriterionChecks.Field, between.At, "'between' stands alone and has two numbers: [40, 60]");
                return null;
            }

            least = two.Length == 2 ? NumberValue.Read(bounds, "between", two[0], 0, NumberValue.Most) : null;
            most = two.Length == 2 ? NumberValue.Read(bounds, "between", two[1], 0, NumberValue.Most) : null;
        }

        if (least > most)
        {
            bounds.Report(CriterionChecks.Field, node.At, $"the lower bound, {least}, is more than the upper, {most}; swap them");
        }

        return new FieldTest.Between(least, most);
    }

    private static string Forms(AnswerKind kind) => kind switch
    {
        AnswerKind.Number => "test it by { at_least: 1 }, { at_most: 1 } or { between: [1, 2] }",
        AnswerKind.Text => "free text is never judged by machine; give it a coded question",
        _ => "test it by one of its terms",
    };

    private static void ReportTerm(Section section, string key, YamlNode node, string text, ImmutableArray<Term> terms)
    {
        string[] ids = [.. terms.Select(term => term.Id)];
        section.Report(CriterionChecks.Field, node.At,
            $"'{key}' is {Wording.Quote(text)}, which the field cannot be; it is one of {Wording.List(ids)}{Wording.DidYouMean(text, ids)}");
    }
}
