using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads the kind of a question and what belongs to that kind.</summary>
internal static class AnswerKindReader
{
    private const decimal DefaultMost = 1_000_000;

    private static readonly string[] Kinds = ["yes-no-limited", "terms", "number", "text"];
    private static readonly string[] YesOrNo = ["true", "false"];

    /// <summary>The sentences of a question whose answers have a sign.</summary>
    public static readonly Keys SentenceKeys = new(
        "sentences",
        "The reader's words for each answer, each a whole sentence. {state} stands for the state, {credential} for the credential.",
        [
            new("yes", Form.Words, "After \"Yes.\"", "Medicaid in {state} pays for it."),
            new("limited", Form.Words, "After \"In part.\"", "Medicaid in {state} pays for it for some people only."),
            new("no", Form.Words, "After \"No.\"", "Medicaid in {state} does not pay for it."),
            new("unclear", Form.Words, "After \"Not clear.\"", "Sources do not settle whether Medicaid in {state} pays for it."),
        ],
        []);

    /// <summary>The unit of a number.</summary>
    public static readonly Keys UnitKeys = new(
        "unit",
        "What stands beside a number.",
        [
            new("one", Form.WordsOrNone, "After 1; empty when the number needs none.", "hour"),
            new("many", Form.WordsOrNone, "After any other number.", "hours"),
        ],
        [new("prefix", Form.WordsOrNone, "Before the number.", "$")]);

    /// <summary>The kinds of a question.</summary>
    public static ImmutableArray<string> Names => [.. Kinds];


    // Which kinds take which of the keys that not all kinds take.
    private static readonly (string Key, string[] Kinds)[] KeysOfKinds =
    [
        ("values", ["yes-no-limited", "terms"]), ("many", ["terms"]), ("limited_with_note", ["yes-no-limited"]),
        ("unit", ["number"]), ("least", ["number"]), ("most", ["number"]),
        ("kinds", ["yes-no-limited", "text"]), ("per", ["number"]), ("chart", ["number"]),
    ];

    /// <summary>The kind; null, and problems, when it cannot be read.</summary>
    public static AnswerKind? Read(Fields fields, Subject subject)
    {
        string? kind = fields.OptionalWord("kind", Kinds);
        if (kind is null || !Kinds.Contains(kind) || !HasItsKeys(fields, subject, kind))
        {
            return null;
        }

        return kind switch
        {
            "yes-no-limited" => new AnswerKind.YesNoLimited(ReadSentences(fields, subject), ReadLimitedWithNote(fields, subject)),
            "terms" => new AnswerKind.FixedTerms(
                TermsReader.Read(fields.Find("values")!, fields.Section.In("values"), subject),
                fields.OptionalWord("many", YesOrNo) == "true"),
            "number" => ReadNumber(fields),
            _ => new AnswerKind.Text(),
        };
    }

    private static bool HasItsKeys(Fields fields, Subject subject, string kind)
    {
        foreach ((string key, string[] kinds) in KeysOfKinds)
        {
            // Of a state no question has it, of whatever kind, which is reported where it is read.
            bool refusedAnyway = subject == Subject.State && QuestionKeys.OfRequirements.Contains(key);
            if (fields.Has(key) && !kinds.Contains(kind) && !refusedAnyway)
            {
                fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf(key),
                    $"'{key}' goes only with the kind {string.Join(" or ", kinds)}; remove it");
            }
        }

        string? needed = kind switch { "yes-no-limited" or "terms" => "values", "number" => "unit", _ => null };
        if (needed is null || fields.Has(needed))
        {
            return true;
        }

        fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("kind"), $"'{needed}' is missing; the kind {kind} needs it");
        return false;
    }

    private static ImmutableArray<Term> ReadSentences(Fields fields, Subject subject)
    {
        Fields sentences = Fields.Of(fields.Find("values")!, fields.Section.In("values"), SentenceKeys);
        return
        [
            Answer("yes", Sign.Yes), Answer("limited", Sign.Limited), Answer("no", Sign.No), Answer("unclear", Sign.Unclear),
        ];

        Term Answer(string id, Sign sign)
        {
            string sentence = sentences.Text(id);
            TermsReader.CheckPlaceholders(sentences.Section, id, sentence, sentences.PlaceOf(id), subject);
            return new Term(id, sign.Word(), sentence);
        }
    }

    private static string? ReadLimitedWithNote(Fields fields, Subject subject)
    {
        string? sentence = fields.OptionalText("limited_with_note");
        TermsReader.CheckPlaceholders(fields.Section, "limited_with_note", sentence ?? "", fields.PlaceOf("limited_with_note"), subject);
        return sentence;
    }

    private static AnswerKind.Number ReadNumber(Fields fields)
    {
        Fields unit = Fields.Of(fields.Find("unit")!, fields.Section.In("unit"), UnitKeys);
        decimal least = fields.OptionalNumber("least") ?? 0;
        decimal most = fields.OptionalNumber("most") ?? Math.Max(DefaultMost, least);
        if (least > most)
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("least"),
                $"'least' is {least}, more than 'most', {most}; swap them");
            (least, most) = (0, NumberValue.Most);
        }

        return new AnswerKind.Number(
            unit.TextOrEmpty("one"), unit.TextOrEmpty("many"), unit.TextOrEmpty("prefix"), least, most);
    }
}
