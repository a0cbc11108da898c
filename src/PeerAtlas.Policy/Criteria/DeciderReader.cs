using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Criteria;

/// <summary>Reads the field that decides a criterion, and its tests.</summary>
internal static class DeciderReader
{
    private const string Answers = "answers.";
    private const string Requirements = "credentials.requirements.";

    /// <summary>A field that decides.</summary>
    public static readonly Keys Keys = new(
        "decider",
        "The field of the state files that decides a criterion, and its tests.",
        [new("field", Form.Words, "`answers.` or `credentials.requirements.` with an id of the codebook, or a field such as `billing.rate_usd`.", "answers.some-question")],
        [
            new("yes_when", FieldTestReader.Form, "What counts as met: a term, a list of terms, or bounds of a number.", "yes"),
            new("partly_when", FieldTestReader.Form, "What counts as met in part.", "[limited]"),
        ]);

    // Fields of the state files that no question of the codebook describes.
    private static readonly Dictionary<string, AnswerKind> OtherFields = new(StringComparer.Ordinal)
    {
        ["billing.rate_usd"] = new AnswerKind.Number("", "", "$", 0, NumberValue.Most),
        ["billing.limits"] = new AnswerKind.Text(),
        ["billing.prior_authorization"] = new AnswerKind.YesNoLimited(PlainAnswers.Vocabulary.Terms),
        ["training.hours"] = new AnswerKind.Number("hour", "hours", "", 0, NumberValue.Most),
        ["training.cost_usd"] = new AnswerKind.Number("", "", "$", 0, NumberValue.Most),
        ["services"] = new AnswerKind.Text(),
        ["advocacy.strengths"] = new AnswerKind.Text(),
        ["advocacy.gaps"] = new AnswerKind.Text(),
        ["advocacy.actions"] = new AnswerKind.Text(),
    };

    /// <summary>Reads one decider.</summary>
    /// <param name="node">The decider.</param>
    /// <param name="section">Where problems go.</param>
    /// <param name="terms">The codebook's questions and requirements.</param>
    /// <param name="scored">False when the criterion only shows the field, which then has no tests.</param>
    public static Decider Read(YamlNode node, Section section, Terminology terms, bool scored)
    {
        Fields fields = Fields.Of(node, section, Keys);
        string field = fields.Text("field");
        AnswerKind? kind = KindOf(field, fields, terms);
        bool tested = fields.Has("yes_when") || fields.Has("partly_when");
        if (scored && !tested && fields.Has("field"))
        {
            section.Report(CriterionChecks.Field, node.At,
                "neither 'yes_when' nor 'partly_when' is here; say what in the field counts, or why nothing does in 'not_scored'");
        }
        else if (!scored && tested)
        {
            section.Report(CriterionChecks.Field, node.At,
                "the criterion has 'not_scored', so its field is only shown; remove 'yes_when' and 'partly_when'");
        }

        return new Decider(
            field,
            fields.Find("yes_when") is { } yes ? FieldTestReader.Read(section, "yes_when", yes, kind) : null,
            fields.Find("partly_when") is { } partly ? FieldTestReader.Read(section, "partly_when", partly, kind) : null,
            node.At);
    }

    // Null when the field is not known, so that its tests cannot be judged.
    private static AnswerKind? KindOf(string field, Fields fields, Terminology terms)
    {
        ImmutableDictionary<string, Question?> none = ImmutableDictionary<string, Question?>.Empty;
        Question? question = null;
        bool known =
            field.Length == 0
            || OtherFields.ContainsKey(field)
            || (field.StartsWith(Answers, StringComparison.Ordinal)
                && (terms.Questions is null || terms.Questions.TryGetValue(field[Answers.Length..], out question)))
            || (field.StartsWith(Requirements, StringComparison.Ordinal)
                && (terms.Requirements is null || terms.Requirements.TryGetValue(field[Requirements.Length..], out question)));
        if (!known)
        {
            string[] fieldsThatAre =
            [
                .. OtherFields.Keys,
                .. (terms.Questions ?? none).Keys.Select(id => Answers + id),
                .. (terms.Requirements ?? none).Keys.Select(id => Requirements + id),
            ];
            fields.Section.Report(CriterionChecks.Field, fields.PlaceOf("field"),
                $"'field' is {Wording.Quote(field)}, which state files do not have; write {Answers}ID, {Requirements}ID or one of "
                + $"{string.Join(", ", OtherFields.Keys)}{Wording.DidYouMean(field, fieldsThatAre)}");
        }

        return question?.Kind ?? OtherFields.GetValueOrDefault(field);
    }
}
