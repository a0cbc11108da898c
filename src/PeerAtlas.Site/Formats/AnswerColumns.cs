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
        CsvColumn<T>.Text("value_in_words", "The answer as the site shows it, with what it rests on.", row => answer(row).InShort()),
        CsvColumn<T>.Text("origin", "state, or survey where it comes from a survey of the states.", row => answer(row).Claim.Said.Origin == Origin.State ? "state" : "survey"),
        .. ClaimColumns.Of<T>(row => answer(row).Claim, row => answer(row).Question),
    ];

    private static string Value(ResolvedAnswer answer) =>
        answer.Value is AnswerValue.Coded coded ? string.Join("; ", coded.Terms.Select(term => term.Id)) : answer.Value.ToString()!;
}
