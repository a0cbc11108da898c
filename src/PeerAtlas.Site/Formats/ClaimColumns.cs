using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>The columns that every fact has beside its value: dates, doubts in full, and whose word it is.</summary>
internal static class ClaimColumns
{
    public static ImmutableArray<CsvColumn<T>> Of<T>(SiteContext site, Func<T, Claim> claim, Func<T, Question>? question = null) =>
    [
        CsvColumn<T>.Text("note", "What qualifies it.", row => claim(row).Note),
        CsvColumn<T>.Date("as_of", "The date that it speaks for.", row => claim(row).SpeaksFor),
        CsvColumn<T>.Day("as_of_first_day", "The first day that this date can mean.", row => claim(row).SpeaksFor?.FirstDay),
        CsvColumn<T>.Day("as_of_last_day", "The last day that this date can mean.", row => claim(row).SpeaksFor?.LastDay),
        CsvColumn<T>.Date("since", "When the policy took effect.", row => claim(row).Said.Since),
        CsvColumn<T>.Date("checked", "When its sources were last opened and found to say so still.", row => claim(row).Said.Checked),
        CsvColumn<T>.OneOf("reading", "inferred where it is our reading of a general text.", ["stated", "inferred"], row => claim(row).Said.Reading == Reading.Stated ? "stated" : "inferred").Required,
        CsvColumn<T>.Text("rests_on", "On what it rests, where that is a survey, a trade publication or our reading alone.", row => claim(row).Said.Basis()),
        CsvColumn<T>.Terms("caveats", $"Why to be less than sure, the gravest first: {string.Join(", ", Enum.GetValues<Caveat>().Select(caveat => caveat.Id()))}.", row => claim(row).Caveats(site.Today).Select(caveat => caveat.Id())),
        CsvColumn<T>.Terms("doubts", "The same in words.", row => claim(row).Caveats(site.Today).Select(caveat => caveat.Words())),
        CsvColumn<T>.Text("quote", "Words of the source.", row => claim(row).Said.Quote),
        CsvColumn<T>.Texts("others_say", "What other sources say for the same time, each with its publisher and date.", row => claim(row).Disputed.Select(said => Told(said, question?.Invoke(row)))),
        CsvColumn<T>.Text("earlier", "What held before, each with its publisher.", row => claim(row).Earlier.IsEmpty ? null
            : HistoryWords.Earlier(question?.Invoke(row), claim(row)) + string.Concat(claim(row).Earlier.Select(earlier => Behind(earlier.Said)))),
        CsvColumn<T>.Text("announced", "What is announced, and not seen in force, with its publisher.", row => claim(row).Announced is { } announced
            ? $"{announced.Said.InShort(question?.Invoke(row))} from {announced.From}{Behind(announced.Said)}" : null),
        CsvColumn<T>.Texts("further_sources", "Titles and addresses of the further sources that it rests on.", row => claim(row).Sources.Skip(1).Select(source => $"{source.Title} ({source.Url})")),
        .. CsvColumn<T>.Of(row => claim(row).Source, site.Atlas.Codebook.Vocabularies.SourceKinds),
    ];

    private static string Told(Evidence said, Question? question) =>
        $"{said.InShort(question)} ({said.Source.Publisher}, {said.AsOf.OrUndated()}){(said.Note is { } note ? $" {note}" : "")}";

    private static string Behind(Evidence said) =>
        $" ({string.Join(", ", said.Sources.Select(source => source.Publisher))}){(said.Note is { } note ? $" {note}" : "")}";
}
