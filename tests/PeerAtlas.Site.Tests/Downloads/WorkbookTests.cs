using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>The tables as one workbook: valid by the standard, saying what the tables say, and the same bytes from run to run.</summary>
public sealed class WorkbookTests(RealSite site)
{
    private const string Name = "data/peeratlas.xlsx";

    private readonly Findings findings = new();

    [Fact]
    public void It_is_valid_by_the_standard()
    {
        using var book = Open(site);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(5));
    }

    [Fact]
    public void There_is_a_sheet_for_each_table_behind_what_tells_of_them()
    {
        using var book = Open(site);
        Assert.Equal(["about", "columns", .. Tables.Order(StringComparer.Ordinal)], SheetNames(book).Take(2).Concat(SheetNames(book).Skip(2).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Each_cell_says_what_the_table_says()
    {
        using var book = Open(site);
        foreach (var table in Tables)
        {
            var rows = Rows(book, table).ToList();
            using var csv = CsvReader.Create(site.Bytes($"data/{table}.csv"));
            var at = 0;
            findings.Check(csv.Read(), () => $"{table}: empty");
            findings.Check(Texts(book, rows[at++]).SequenceEqual(csv.Headers), () => $"{table}: headers");
            do
            {
                var told = csv.Headers.Select(header => csv.GetString(header).TrimStart('\'')).ToList();
                var shown = Texts(book, rows[at++]).Select(text => text.TrimStart('\'')).ToList();
                shown.AddRange(Enumerable.Repeat("", told.Count - shown.Count));
                findings.Check(told.Zip(shown).All(pair => IsSame(pair.First, pair.Second)), () => $"{table} {at}: {string.Join(" · ", told.Zip(shown).Where(pair => !IsSame(pair.First, pair.Second)))}");
            }
            while (csv.Read());
            findings.Check(at == rows.Count, () => $"{table}: {rows.Count} rows, not {at}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Dates_are_dates_numbers_are_numbers_and_addresses_are_links()
    {
        var small = new SmallAtlas().Idaho(
            """
            billing: [ { code: H0038, service: Peers, rate_usd: 9.37, source: own, as_of: 2024-02 } ]
            """).Render();
        using var book = Open(small);
        var row = Rows(book, "billing").Skip(1).Single().Elements<Cell>().ToList();
        var headers = Texts(book, Rows(book, "billing").First()).ToList();
        var (date, rate, address) = (Cell("as_of"), Cell("rate_usd"), Cell("address"));
        Assert.Equal((DateTime.FromOADate(double.Parse(date.CellValue!.Text, CultureInfo.InvariantCulture)), "yyyy-mm"), (new DateTime(2024, 2, 1), Format(book, date)));
        Assert.Equal((true, "9.37"), (rate.DataType is null || rate.DataType.Value == CellValues.Number, rate.CellValue!.Text));
        Assert.Equal("HYPERLINK(\"https://small.example/states/idaho/#billing-h0038\")", address.CellFormula!.Text);

        Cell Cell(string column) => row[headers.IndexOf(column)];
    }

    [Fact]
    public void An_address_that_is_too_long_for_a_formula_is_a_link_of_its_sheet_and_valid()
    {
        var url = $"https://a.example/{new string('x', 300)}?a=1&b=2";
        using var book = Open(new SmallAtlas().Idaho($$"""training: [ { name: A course, for: mental-health, url: "{{url}}", source: own } ]""").Render());
        var sheet = (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(each => each.Name == "training").Id!);
        var link = Assert.Single(sheet.Worksheet.Descendants<Hyperlink>());
        Assert.Equal(url, Text(book, sheet.Worksheet.Descendants<Cell>().Single(cell => cell.CellReference?.Value == link.Reference!.Value || (cell.CellReference is null && Text(book, cell) == url))));
        Assert.Equal(url, sheet.HyperlinkRelationships.Single(relation => relation.Id == link.Id).Uri.OriginalString);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(error => error.Description));
    }

    [Fact]
    public void Every_cell_that_is_an_address_is_a_link()
    {
        using var book = Open(site);
        foreach (var sheet in book.WorkbookPart!.WorksheetParts)
        {
            var named = sheet.Worksheet.Descendants<Hyperlink>().Count();
            var plain = sheet.Worksheet.Descendants<Cell>().Where(cell => cell.CellFormula is null).Select(cell => Text(book, cell))
                .Where(text => text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal)).ToList();
            findings.Check(plain.Count == named, () => $"{sheet.Uri}: {plain.Count} addresses without a formula, {named} links");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_a_text()
    {
        using var book = Open(new SmallAtlas().Idaho("""answers: { medicaid-adults: { value: limited, source: own, note: "=HYPERLINK(\"https://a.example\",\"x\")" } }""").Render());
        var note = Rows(book, "answers").Skip(1).Single().Elements<Cell>().Single(cell => Text(book, cell).StartsWith("=HYPERLINK", StringComparison.Ordinal));
        Assert.Null(note.CellFormula);
    }

    [Fact]
    public void An_address_that_is_not_well_formed_is_shown_as_it_is()
    {
        using var book = Open(new SmallAtlas().Idaho("""training: [ { name: A course, for: mental-health, url: "https://a.example/100%?q=x", source: own } ]""").Render());
        var link = Rows(book, "training").Skip(1).Single().Elements<Cell>().Single(cell => Text(book, cell).StartsWith("https://a.example/", StringComparison.Ordinal));
        Assert.Equal("https://a.example/100%?q=x", Text(book, link));
    }

    [Fact]
    public void It_is_the_same_bytes_from_run_to_run_and_tells_no_time_of_its_making()
    {
        Assert.Equal(site.Bytes(Name).ToArray(), SitePlan.Of(site.Request with { }).File(Name)!.Content.ToArray());
        using ZipArchive zip = new(new MemoryStream(site.Bytes(Name).ToArray()));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("docProps/", StringComparison.Ordinal)))
        {
            using var text = new StreamReader(entry.Open());
            Assert.DoesNotMatch(@"T\d\d:\d\d", text.ReadToEnd());
        }
    }

    [Fact]
    public void The_page_of_data_leads_to_it() => Assert.NotNull(site.Page("/data/").QuerySelector($"main a[href='/{Name}']"));

    // Spreadsheets keep fifteen digits of a number.
    private static bool IsSame(string told, string shown) => told == shown
        || (decimal.TryParse(told, CultureInfo.InvariantCulture, out var exact) && decimal.TryParse(shown, CultureInfo.InvariantCulture, out var kept) && Math.Abs(exact - kept) < 0.000000001m);

    private IEnumerable<string> Tables => site.Files.Select(file => file.Path)
        .Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(path => path["data/".Length..^".csv".Length]);

    private static SpreadsheetDocument Open(RenderedSite of) => SpreadsheetDocument.Open(new MemoryStream(of.Bytes(Name).ToArray()), isEditable: false);

    private static IEnumerable<string> SheetNames(SpreadsheetDocument book) => book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!);

    private static IEnumerable<Row> Rows(SpreadsheetDocument book, string sheet) =>
        ((WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(each => each.Name == sheet).Id!)).Worksheet.Descendants<Row>();

    private static IEnumerable<string> Texts(SpreadsheetDocument book, Row row) => row.Elements<Cell>().Select(cell => Text(book, cell));

    // A cell as the tables write it.
    private static string Text(SpreadsheetDocument book, Cell cell) => cell switch
    {
        { DataType: not null } when cell.DataType.Value == CellValues.SharedString => book.WorkbookPart!.SharedStringTablePart!.SharedStringTable.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText,
        { DataType: not null } when cell.DataType.Value == CellValues.Boolean => cell.CellValue!.Text == "1" ? "true" : "false",
        { DataType: not null } when cell.DataType.Value == CellValues.InlineString => cell.InlineString!.InnerText,
        { CellValue: null } => "",
        _ when Format(book, cell) is { } format => DateTime.FromOADate(double.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture)).ToString(format.Replace('m', 'M'), CultureInfo.InvariantCulture),
        _ => cell.CellValue.Text,
    };

    private static string? Format(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        return cell.StyleIndex is null ? null
            : styles.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(format =>
                format.NumberFormatId!.Value == ((CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex.Value)).NumberFormatId!.Value)?.FormatCode?.Value;
    }
}
