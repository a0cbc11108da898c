using System.Collections.Immutable;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>A column, and where its values come from.</summary>
/// <param name="Field">The column.</param>
/// <param name="Value">The value of a row; null when it is not known or does not apply.</param>
internal sealed record CsvColumn<T>(TableField Field, Func<T, string?> Value)
{
    /// <summary>What a page tells of it in a line of details, null where there is nothing to tell; null itself for a column that the page shows in its own way.</summary>
    public Func<T, string?>? Words { get; init; }

    public static CsvColumn<T> Text(string name, string meaning, Func<T, string?> value) => new(new(name, "string", meaning), value);

    /// <summary>The same column, told in a line of details.</summary>
    public CsvColumn<T> Told(Func<T, string?> words) => this with { Words = words };

    /// <summary>The same of what a row holds.</summary>
    public CsvColumn<TRow> In<TRow>(Func<TRow, T> part) => new(Field, row => Value(part(row)));

    /// <summary>The same of another thing that a row is about: <c>credential_note</c>.</summary>
    /// <param name="thing">The thing, as its names begin.</param>
    /// <param name="meaning">The thing, as its meanings begin.</param>
    public CsvColumn<T> Of(string thing, string meaning) => this with
    {
        Field = Field with { Name = $"{thing}_{Field.Name}", Meaning = $"{meaning}{char.ToLowerInvariant(Field.Meaning[0])}{Field.Meaning[1..]}" },
    };

    public static CsvColumn<T> Number(string name, string meaning, Func<T, decimal?> value) => new(
        new(name, "number", meaning), row => value(row) is { } amount ? AnswerValue.Number.Plain(amount) : null);

    /// <summary>A date that is as exact as its source; a string to a program, since it may lack the day or the month.</summary>
    public static CsvColumn<T> Date(string name, string meaning, Func<T, FactDate?> value) => new(
        new(name, "string", $"{meaning} YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source."), row => value(row)?.ToString());

    /// <summary>The columns that name a state.</summary>
    public static ImmutableArray<CsvColumn<T>> Of(Func<T, State> state) =>
    [
        Text("state_code", "Two letters, as the postal service writes them.", row => state(row).Code),
        Text("state", "The state, the District of Columbia, or the territory.", row => state(row).Name),
        Text("jurisdiction", "state, district or territory.", row => state(row).Kind.Id()),
    ];

    /// <summary>The columns that name a source.</summary>
    public static ImmutableArray<CsvColumn<T>> Of(Func<T, Source> source) =>
    [
        Text("source_title", "The source’s title.", row => source(row).Title),
        Text("source_publisher", "Who published it.", row => source(row).Publisher),
        Text("source_url", "Its address.", row => source(row).Url),
        Text("source_kind", "What kind of source it is: a term of the codebook.", row => source(row).Kind.Id),
        Date("source_published", "When it was published.", row => source(row).Published),
    ];
}
