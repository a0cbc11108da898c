using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>The columns that every fact has beside its value: dates, doubts in full, and whose word it is.</summary>
internal static class ClaimColumns
{
    public static ImmutableArray<CsvColumn<T>> Of<T>(Func<T, Claim> claim, Func<T, Policy.Codebooks.Question>? question = null) =>
    [
        CsvColumn<T>.Text("note", "What qualifies it.", row => claim(row).Note),
        CsvColumn<T>.Date("as_of", "The date that it speaks for.", row => claim(row).SpeaksFor),
        CsvColumn<T>.Date("since", "When the policy took effect.", row => claim(row).Said.Since),
        CsvColumn<T>.Date("checked", "When its sources were last opened and found to say so still.", row => claim(row).Said.Checked),
        CsvColumn<T>.Text("reading", "stated, or inferred where it is our reading of a general text.", row => claim(row).Said.Reading == Reading.Stated ? "stated" : "inferred"),
        CsvColumn<T>.Text("rests_on", "On what it rests, where that is a survey, a trade publication or our reading alone.", row => claim(row).Said.Basis()),
        CsvColumn<T>.Text("quote", "Words of the source.", row => claim(row).Said.Quote),
        new(new TableField("disputed", "boolean", "true where another source says otherwise."), row => claim(row).IsDisputed ? "true" : "false"),
        CsvColumn<T>.Text("others_say", "What other sources say otherwise, each with its publisher and date.", row => Joined(claim(row).Disputed.Select(said => Told(said, question?.Invoke(row))))),
        CsvColumn<T>.Text("earlier", "What held before, each with its publisher.", row => claim(row).Earlier.IsEmpty ? null
            : HistoryWords.Earlier(question?.Invoke(row), claim(row)) + string.Concat(claim(row).Earlier.Select(earlier => Behind(earlier.Said)))),
        CsvColumn<T>.Text("announced", "What is announced, and not seen in force, with its publisher.", row => claim(row).Announced is { } announced
            ? $"{announced.Said.InShort(question?.Invoke(row))} from {announced.From}{Behind(announced.Said)}" : null),
        CsvColumn<T>.Text("further_sources", "Titles and addresses of the further sources that it rests on.", row => Joined(claim(row).Sources.Skip(1).Select(source => $"{source.Title} ({source.Url})"))),
        .. CsvColumn<T>.Of(row => claim(row).Source),
    ];

    private static string Told(Evidence said, Policy.Codebooks.Question? question) =>
        $"{said.InShort(question)} ({said.Source.Publisher}, {said.AsOf.OrUndated()}){(said.Note is { } note ? $" {note}" : "")}";

    private static string Behind(Evidence said) =>
        $" ({string.Join(", ", said.Sources.Select(source => source.Publisher))}){(said.Note is { } note ? $" {note}" : "")}";

    private static string? Joined(IEnumerable<string> parts) => string.Join(" | ", parts) is { Length: > 0 } joined ? joined : null;
}
