namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A table of a page.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Heads">The rows of its column names, as text.</param>
/// <param name="Rows">Its rows, as text.</param>
internal sealed record PaperTable(string Caption, string[] Heads, string[] Rows)
{
    /// <summary>The sheets that hold rows of it but not the names of its columns, and the table itself where none of its rows is printed.</summary>
    /// <param name="page">What is printed.</param>
    /// <param name="others">The other tables of the page: rows that these have as well tell nothing.</param>
    public IEnumerable<string> Unnamed(PrintedPage page, IEnumerable<PaperTable> others)
    {
        var rows = Rows.Except(others.SelectMany(other => other.Rows)).Select(Ink.Of).Where(row => row.Length > 0).ToList();
        var heads = Heads.Select(Ink.Of).ToList();
        if (heads.Count == 0 || heads.Any(head => head.Length == 0))
        {
            return [$"'{Caption}' has no column names"];
        }

        var sheets = page.Sheets
            .Select((text, index) => (Text: text, Number: index + 1))
            .Where(sheet => rows.Any(row => sheet.Text.Contains(row, StringComparison.Ordinal)))
            .ToList();
        return sheets.Count == 0 && rows.Count > 0
            ? [$"'{Caption}' is not printed row by row"]
            : sheets.Where(sheet => !heads.All(head => sheet.Text.Contains(head, StringComparison.Ordinal))).Select(sheet => $"'{Caption}': no column names on sheet {sheet.Number}");
    }
}
