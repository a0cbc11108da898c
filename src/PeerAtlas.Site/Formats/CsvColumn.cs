using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>A column, and where its values come from.</summary>
/// <param name="Field">The column.</param>
/// <param name="Value">The value of a row; null when it is not known or does not apply.</param>
internal sealed record CsvColumn<T>(TableField Field, Func<T, Cell?> Value)
{
    /// <summary>What a page tells of it in a line of details, null where there is nothing to tell; null itself for a column that the page shows in its own way.</summary>
    public Func<T, string?>? Words { get; init; }

    // As in FactDate.
    private const string DatePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    /// <summary>The same column, of which every row has a value.</summary>
    public CsvColumn<T> Required => this with { Field = Field with { IsRequired = true } };

    /// <summary>The same column, whose values tell rows apart.</summary>
    public CsvColumn<T> Unique => this with { Field = Field with { IsRequired = true, IsUnique = true } };

    public static CsvColumn<T> Text(string name, string meaning, Func<T, string?> value) => new(
        new(name, "string", meaning), row => value(row) is { Length: > 0 } text ? new Cell.Words(text) : null);

    /// <summary>One of a few words that the file itself explains.</summary>
    public static CsvColumn<T> OneOf(string name, string meaning, ImmutableArray<string> words, Func<T, string?> value)
    {
        CsvColumn<T> column = Text(name, meaning, value);
        return column with { Field = column.Field with { OneOf = words } };
    }

    /// <summary>A term of a closed list of the codebook.</summary>
    public static CsvColumn<T> Term(string name, string meaning, Vocabulary list, Func<T, string?> value) =>
        OneOf(name, $"{meaning} A term of {list.Id}.", [.. list.Terms.Select(term => term.Id)], value);

    /// <summary>Terms in a row, parted by a semicolon and a space.</summary>
    public static CsvColumn<T> Terms(string name, string meaning, Func<T, IEnumerable<string>> value) =>
        Text(name, $"{meaning} Parted by a semicolon and a space.", row => string.Join("; ", value(row)));

    /// <summary>Texts in a row, parted by a bar between two spaces.</summary>
    public static CsvColumn<T> Texts(string name, string meaning, Func<T, IEnumerable<string>> value) =>
        Text(name, $"{meaning} Parted by a bar between two spaces.", row => string.Join(" | ", value(row)));

    /// <summary>The same column, told in a line of details.</summary>
    public CsvColumn<T> Told(Func<T, string?> words) => this with { Words = words };

    /// <summary>The same of what a row holds.</summary>
    public CsvColumn<TRow> In<TRow>(Func<TRow, T> part) => new(Field, row => Value(part(row)));

    public static CsvColumn<T> Number(string name, string meaning, Func<T, decimal?> value) => new(
        new(name, "number", meaning) { Least = 0 }, row => value(row) is { } amount ? new Cell.Number(amount) : null);

    public static CsvColumn<T> Truth(string name, string meaning, Func<T, bool> value) => new(
        new(name, "boolean", meaning) { IsRequired = true }, row => new Cell.Truth(value(row)));

    public static CsvColumn<T> Link(string name, string meaning, Func<T, string?> value) => new(
        new(name, "string", meaning) { Format = "uri" }, row => value(row) is { } url ? new Cell.Link(url) : null);

    /// <summary>A date that is as exact as its source; a string to a program, since it may lack the day or the month.</summary>
    public static CsvColumn<T> Date(string name, string meaning, Func<T, FactDate?> value) => new(
        new(name, "string", $"{meaning} YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source.") { Pattern = DatePattern },
        row => value(row) is { } date ? new Cell.Day(date) : null);

    /// <summary>A date to the day.</summary>
    public static CsvColumn<T> Day(string name, string meaning, Func<T, DateOnly?> value) => new(
        new(name, "date", meaning), row => value(row) is { } day ? new Cell.Day(FactDate.On(day)) : null);

    /// <summary>The columns that name a state, and the lasting address of what the row tells of it.</summary>
    public static ImmutableArray<CsvColumn<T>> Of(Func<T, State> state, SiteContext site, Func<T, string> anchor) =>
    [
        .. Of(state),
        Link("address", "Its lasting address.", row => $"{site.Absolute(state(row))}#{anchor(row)}").Unique,
    ];

    /// <summary>The columns that name a state.</summary>
    public static ImmutableArray<CsvColumn<T>> Of(Func<T, State> state) =>
    [
        Text("state_code", "Two letters, as the postal service writes them.", row => state(row).Code).Required,
        Text("state", "The state, the District of Columbia, or the territory.", row => state(row).Name).Required,
        OneOf("jurisdiction", "What it is.", [.. Enum.GetValues<JurisdictionKind>().Select(kind => kind.Id())], row => state(row).Kind.Id()).Required,
    ];

    /// <summary>The columns that name a source.</summary>
    public static ImmutableArray<CsvColumn<T>> Of(Func<T, Source> source, Vocabulary kinds) =>
    [
        Text("source", "The source, by its key in the table of sources.", row => source(row).Key()).Required,
        Text("source_title", "The source’s title.", row => source(row).Title).Required,
        Text("source_publisher", "Who published it.", row => source(row).Publisher).Required,
        Link("source_url", "Its address.", row => source(row).Url).Required,
        Term("source_kind", "What kind of source it is.", kinds, row => source(row).Kind.Id).Required,
        Date("source_published", "When it was published.", row => source(row).Published),
    ];
}
