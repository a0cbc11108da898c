using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>The columns of a resolved answer. Terms, numbers and words have a column each, so that a program need not guess.</summary>
internal static class AnswerColumns
{
    /// <summary>The forms that an answer can take, as the API names them.</summary>
    public static readonly ImmutableArray<string> Kinds = ["yes-no-limited", "terms", "number", "text"];

    public static ImmutableArray<CsvColumn<T>> Of<T>(SiteContext site, Func<T, ResolvedAnswer> answer) =>
    [
        CsvColumn<T>.Text("question", "The question’s id in the codebook.", row => answer(row).Question.Id).Required,
        CsvColumn<T>.Text("wording", "The question.", row => answer(row).Question.Wording).Required,
        CsvColumn<T>.OneOf("kind", "The form of its answer.", Kinds, row => KindOf(answer(row).Question)).Required,
        CsvColumn<T>.Text("value", "The answer in whatever form: a term or terms of the codebook, parted by a semicolon and a space, a number, or words.", row => Value(answer(row))).Required,
        CsvColumn<T>.Text("value_in_words", "The answer as the site shows it, with what it rests on.", row => answer(row).InShort()).Required,
        CsvColumn<T>.Terms("value_terms", "The answer, where it is a term or terms of the codebook.", row => (answer(row).Value as AnswerValue.Coded)?.Terms.Select(term => term.Id) ?? []),
        CsvColumn<T>.Number("value_number", "The answer, where it is a number.", row => (answer(row).Value as AnswerValue.Number)?.Amount),
        CsvColumn<T>.Text("value_unit", "The unit of that number.", row => answer(row) is { Value: AnswerValue.Number, Question.Kind: AnswerKind.Number unit } ? unit.Prefix == "$" ? "US dollars" : unit.Many : null),
        CsvColumn<T>.OneOf("number_per", "For what time that number stands: a renewal period, or the years that the next column tells.", ["renewal", "years"], row => Per(answer(row)) is { } per ? per.IsRenewal ? "renewal" : "years" : null),
        CsvColumn<T>.Number("number_per_years", "How many years that is.", row => Per(answer(row))?.Years),
        CsvColumn<T>.Number("number_per_year", "The number for one year, where it stands for a time.", row => Per(answer(row)) is null ? null : (answer(row).Value as AnswerValue.Number)?.Yearly),
        CsvColumn<T>.Text("value_text", "The answer, where it is in words.", row => (answer(row).Value as AnswerValue.Text)?.Words),
        CsvColumn<T>.Text("value_kind", "Of which kind it is, where the question tells kinds apart, as whose exam it is; words may fall under several, parted by a semicolon and a space.", row => KindsOf(answer(row).Value)),
        CsvColumn<T>.OneOf("origin", "survey where it comes from a survey of the states.", ["state", "survey"], row => answer(row).Claim.Said.Origin == Origin.State ? "state" : "survey").Required,
        .. ClaimColumns.Of<T>(site, row => answer(row).Claim, row => answer(row).Question),
    ];

    private static string? KindsOf(AnswerValue value) => value switch
    {
        AnswerValue.Coded { Kind: { } kind } => kind.Id,
        AnswerValue.Text { Kinds: { IsEmpty: false } kinds } => string.Join("; ", kinds.Select(kind => kind.Id)),
        _ => null,
    };

    /// <summary>The form that a question's answer takes.</summary>
    public static string KindOf(Question question) => question.Kind switch
    {
        AnswerKind.YesNoLimited => Kinds[0],
        AnswerKind.FixedTerms => Kinds[1],
        AnswerKind.Number => Kinds[2],
        _ => Kinds[3],
    };

    private static Period? Per(ResolvedAnswer answer) => (answer.Value as AnswerValue.Number)?.Per;

    private static string Value(ResolvedAnswer answer) =>
        answer.Value is AnswerValue.Coded coded ? string.Join("; ", coded.Terms.Select(term => term.Id)) : answer.Value.ToString()!;
}
