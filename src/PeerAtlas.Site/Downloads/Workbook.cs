using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Cell = PeerAtlas.Site.Formats.Cell;
using SheetCell = SpreadCheetah.Cell;

namespace PeerAtlas.Site.Downloads;

/// <summary>
/// The tables as one workbook, a sheet a table, behind two that tell what they are and what each column holds. Dates are dates, shown
/// as exactly as their source has them; addresses are links; texts are never run.
/// </summary>
internal static class Workbook
{
    /// <summary>The path of its file.</summary>
    public const string Path = "data/peeratlas.xlsx";

    // The most that a cell holds, and the longest address that its formula for links takes (ECMA-376 and Excel's own limits); longer ones are SheetLinks.
    private const int LongestText = 32_767;
    private const int LongestFormula = 255;

    // Spreadsheets count the 29th of February 1900, which was none: their days are right from the next on.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>The file.</summary>
    public static SiteFile Of(SiteContext site, ImmutableArray<CsvTable> tables)
    {
        using MemoryStream written = new();
        SheetLinks links = new();
        // Pages ask for its size while they are rendered, in a context that nothing here comes back to. On another thread of the pool it would wait for one
        // that is free, and all of them render pages.
        Write(written, site, tables, links).GetAwaiter().GetResult();
        return new SiteFile(Path, TimelessArchive.Of(written, links));
    }

    private static async Task Write(MemoryStream to, SiteContext site, ImmutableArray<CsvTable> tables, SheetLinks links)
    {
        SpreadCheetahOptions options = new()
        {
            CompressionLevel = SpreadCheetahCompressionLevel.Fastest,

            // They would tell the time of writing.
            DocumentProperties = null,
        };
        await using Spreadsheet sheets = await Spreadsheet.CreateNewAsync(to, options).ConfigureAwait(false);
        Styles styles = Styles.Of(sheets);
        foreach ((CsvTable table, int index) in tables.Prepend(Columns(tables)).Prepend(About(site, tables)).Select((table, index) => (table, index)))
        {
            await Write(sheets, styles, table, (cell, url) => links.Add(index + 1, cell, url)).ConfigureAwait(false);
        }

        await sheets.FinishAsync().ConfigureAwait(false);
    }

    private static async Task Write(Spreadsheet sheets, Styles styles, CsvTable table, Action<string, string> link)
    {
        ImmutableArray<ImmutableArray<Cell?>> rows = [.. table.Rows];
        WorksheetOptions sheet = new()
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions($"A1:{Letters(table.Fields.Length)}{rows.Length + 1}"),
        };
        foreach ((TableField field, int index) in table.Fields.Select((field, index) => (field, index)))
        {
            sheet.Column(index + 1).Width = field switch { { Type: "number" or "date" or "boolean" } => 14, { Pattern: not null } => 14, _ => 28 };
        }

        await sheets.StartWorksheetAsync(table.Name, sheet).ConfigureAwait(false);
        await sheets.AddRowAsync([.. table.Fields.Select(field => new SheetCell(field.Name, styles.Header))]).ConfigureAwait(false);
        foreach ((ImmutableArray<Cell?> row, int line) in rows.Select((row, index) => (row, index + 2)))
        {
            await sheets.AddRowAsync([.. row.Select((cell, column) => Of(cell, styles, url => link($"{Letters(column + 1)}{line}", url)))]).ConfigureAwait(false);
        }
    }

    private static SheetCell Of(Cell? cell, Styles styles, Action<string> link) => cell switch
    {
        null => default,
        Cell.Number number => new SheetCell(number.Amount),
        Cell.Truth truth => new SheetCell(truth.Holds),
        Cell.Day { Date: var date } when date.FirstDay >= FirstDay => new SheetCell(date.FirstDay.ToDateTime(TimeOnly.MinValue), styles.Of(date)),
        { Plain: var url } when AddressIn(cell) is { } uri => uri.AbsoluteUri.Length <= LongestFormula ? new SheetCell(Formula.Hyperlink(uri), url, styles.Link) : Linked(url, uri, styles, link),
        { Plain: { Length: > LongestText } text } => new SheetCell(text[..LongestText]),
        { Plain: var text } => new SheetCell(text),
    };

    private static SheetCell Linked(string url, Uri uri, Styles styles, Action<string> link)
    {
        link(uri.AbsoluteUri);
        return new SheetCell(url, styles.Link);
    }

    // Of an address, and of a list that has one address alone.
    private static Uri? AddressIn(Cell cell) => cell switch
    {
        Cell.Link { Url: var url } => Escaped(url),
        Cell.Words { Text: var text } when text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal) => Escaped(text),
        _ => null,
    };

    // With every character escaped that an address may not hold, a quotation mark among them, which would end the formula's text.
    private static Uri? Escaped(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https")
        && new Uri(address.AbsoluteUri) is { AbsoluteUri.Length: <= SheetLinks.Longest } escaped && escaped.IsWellFormedOriginalString()
            ? escaped
            : null;

    private static CsvTable About(SiteContext site, ImmutableArray<CsvTable> tables) => CsvTable.Of<(string What, Cell Value)>(
        "about",
        "What this workbook is",
        [
            CsvColumn<(string What, Cell Value)>.Text("what", "", row => row.What),
            new(new("value", "string", ""), row => row.Value),
        ],
        [
            ("title", new Cell.Words(site.Content.Settings.Title)),
            ("description", new Cell.Words(site.Content.Settings.Description)),
            ("address", new Cell.Link(site.Absolute("/"))),
            ("built", new Cell.Day(FactDate.On(site.Today))),
            .. site.Content.Settings.License is { } license
                ? new[] { ("license", (Cell)new Cell.Words($"{license.Name} ({license.Id}), short quotations left out")), ("license address", new Cell.Link(license.Url.AbsoluteUri)) }
                : [],
            ("dates", new Cell.Words("A date is shown as exactly as its source has it: 2024, 2024-09 or 2024-09-02. Where it lacks the day, its first day stands behind it.")),
            ("empty cells", new Cell.Words("Not known, or does not apply. A question that nobody has answered for a state has no row: it never means no.")),
            .. tables.Select(table => ($"sheet {table.Name}", (Cell)new Cell.Words(table.Title))),
        ]);

    private static CsvTable Columns(ImmutableArray<CsvTable> tables) => CsvTable.Of<(CsvTable Table, TableField Field)>(
        "columns",
        "What each column holds",
        [
            CsvColumn<(CsvTable Table, TableField Field)>.Text("sheet", "", row => row.Table.Name),
            CsvColumn<(CsvTable Table, TableField Field)>.Text("column", "", row => row.Field.Name),
            CsvColumn<(CsvTable Table, TableField Field)>.Text("meaning", "", row => row.Field.Meaning),
            CsvColumn<(CsvTable Table, TableField Field)>.Terms("one of", "", row => row.Field.OneOf),
        ],
        tables.SelectMany(table => table.Fields.Select(field => (table, field))));

    // A to Z, AA to ZZ: more columns no table has.
    private static string Letters(int column) =>
        column <= 26 ? Letter(column) : Letter((column - 1) / 26) + Letter(((column - 1) % 26) + 1);

    private static string Letter(int number) => ((char)('A' + number - 1)).ToString(CultureInfo.InvariantCulture);

    private sealed record Styles(StyleId Header, StyleId Link, StyleId Day, StyleId Month, StyleId Year)
    {
        public static Styles Of(Spreadsheet sheets) => new(
            sheets.AddStyle(new Style { Font = { Bold = true } }),
            sheets.AddStyle(Style.Hyperlink),
            sheets.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") }),
            sheets.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm") }),
            sheets.AddStyle(new Style { Format = NumberFormat.Custom("yyyy") }));

        public StyleId Of(FactDate date) => date switch { { Day: not null } => Day, { Month: not null } => Month, _ => Year };
    }
}
