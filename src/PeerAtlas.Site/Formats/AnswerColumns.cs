using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>The columns of a resolved answer.</summary>
internal static class AnswerColumns
{
    public static ImmutableArray<CsvColumn<T>> Of<T>(Func<T, ResolvedAnswer> answer) =>
    [
        CsvColumn<T>.Text("question", "The question’s id in the codebook.", row => answer(row).Question.Id),
        CsvColumn<T>.Text("wording", "The question.", row => answer(row).Question.Wording),
        CsvColumn<T>.Text("value", "The answer: a term or terms of the codebook, parted by ; and a space, a number, or words.", row => Value(answer(row))),
        CsvColumn<T>.Text("value_in_words", "The answer as the site shows it.", row => answer(row).Question.InShort(answer(row).Value)),
        CsvColumn<T>.Text("note", "What qualifies the answer.", row => answer(row).Claim.Note),
        CsvColumn<T>.Date("as_of", "The date that the answer speaks for.", row => answer(row).Claim.Said.AsOf),
        CsvColumn<T>.Date("since", "When the policy took effect.", row => answer(row).Claim.Said.Since),
        CsvColumn<T>.Text("origin", "state, or survey where it comes from a survey of the states.", row => answer(row).Claim.Said.Origin == Origin.State ? "state" : "survey"),
        ReadingColumn<T>(row => answer(row).Claim.Said.Reading),
        new CsvColumn<T>(
            new TableField("disputed", "boolean", "true where another source says otherwise."), row => answer(row).Disputed.IsEmpty ? "false" : "true"),
        .. CsvColumn<T>.Of(row => answer(row).Claim.Source),
    ];

    public static CsvColumn<T> ReadingColumn<T>(Func<T, Reading> reading) => CsvColumn<T>.Text(
        "reading", "stated, or inferred where it is our reading of a general text.", row => reading(row) == Reading.Stated ? "stated" : "inferred");

    private static string Value(ResolvedAnswer answer) =>
        answer.Value is AnswerValue.Coded coded ? string.Join("; ", coded.Terms.Select(term => term.Id)) : answer.Value.ToString();
}
