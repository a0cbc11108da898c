using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads the short names by which a question stands above others: its headline, whose case it is, its label.</summary>
internal static class HeadlineReader
{
    private const int LongestLabel = 32;

    /// <summary>Null where the question is none of the main ones; reported for a kind or subject that cannot be.</summary>
    public static string? Read(Fields fields, Subject subject, AnswerKind? kind)
    {
        string? headline = fields.OptionalText("headline");
        if (headline is not null && (subject == Subject.Credential || kind is not (null or AnswerKind.YesNoLimited)))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("headline"),
                "'headline' goes only with questions of states of the kind yes-no-limited; remove it");
        }

        return headline;
    }

    /// <summary>The headline where the question says no other.</summary>
    public static string? ReadCase(Fields fields, Subject subject, string? headline)
    {
        if (fields.OptionalText("case") is not { } whose)
        {
            return headline;
        }

        CheckLength(fields, "case", whose, "on a button");
        if (headline is null || subject == Subject.Credential)
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("case"), "'case' goes only with a 'headline'; remove it");
        }

        return whose;
    }

    /// <summary>A name for the heads of columns.</summary>
    public static string ReadLabel(Fields fields)
    {
        string label = fields.Text("label");
        CheckLength(fields, "label", label, "above a table's column");
        return label;
    }

    private static void CheckLength(Fields fields, string key, string text, string where)
    {
        if (text.Length > LongestLabel)
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf(key),
                $"'{key}' has {text.Length} characters; at most {LongestLabel} fit {where}");
        }
    }
}
