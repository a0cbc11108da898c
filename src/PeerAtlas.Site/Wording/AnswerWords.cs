using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Wording;

/// <summary>Values in a reader's words.</summary>
public static class AnswerWords
{
    /// <summary>The value in a few words, as in a table: "Yes", "40 hours", "$50", "Medicaid state plan, 1115 waiver".</summary>
    public static string InShort(this Question question, AnswerValue value) => (question.Kind, value) switch
    {
        (AnswerKind.YesNoLimited, { Sign: { } sign }) => sign.Word(),
        (AnswerKind.Number kind, AnswerValue.Number { Amount: var amount }) => Amount(kind, amount),
        (_, AnswerValue.Coded coded) => string.Join(", ", coded.Terms.Select(term => term.Name)),
        _ => value.ToString(),
    };

    /// <summary>
    /// The whole sentence that the codebook has for the value, about one state or credential; null for a value that the
    /// codebook has no sentence for.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="value">Its answer.</param>
    /// <param name="about">The name of the state, or of the credential.</param>
    public static string? Sentence(this Question question, AnswerValue value, string about) =>
        question.Kind is AnswerKind.YesNoLimited && value is AnswerValue.Coded { Terms: [{ Meaning: { } meaning }] }
            ? meaning.Replace("{state}", about, StringComparison.Ordinal)
                .Replace("{credential}", about, StringComparison.Ordinal)
            : null;

    private static string Amount(AnswerKind.Number kind, decimal amount)
    {
        string digits = kind.Prefix == "$" ? Amounts.Dollars(amount) : kind.Prefix + Amounts.Grouped(amount);
        string unit = amount == 1 ? kind.One : kind.Many;
        return unit.Length == 0 ? digits : $"{digits} {unit}";
    }
}
