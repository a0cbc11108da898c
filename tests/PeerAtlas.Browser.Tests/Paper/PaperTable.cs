namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A table of a page.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Heads">The names of its columns.</param>
/// <param name="Rows">Its rows, as text.</param>
internal sealed record PaperTable(string Caption, string[] Heads, string[] Rows)
{
    /// <summary>The sheets that hold a part of it but not the names of its columns; the table itself where none of it is found.</summary>
    /// <param name="printed">What is printed.</param>
    /// <param name="page">The page that it is a part of.</param>
    public IEnumerable<string> Unnamed(PrintedPage printed, PageForPaper page)
    {
        var heads = Heads.Select(Ink.Of).ToList();
        if (heads.Count == 0 || heads.Any(head => head.Length == 0))
        {
            return [$"'{Caption}' has no column names"];
        }

        var marks = Marks(page);
        var sheets = printed.Sheets
            .Select((text, index) => (Text: text, Number: index + 1))
            .Where(sheet => marks.Exists(mark => sheet.Text.Contains(mark, StringComparison.Ordinal)))
            .ToList();
        return sheets.Count == 0 && marks.Count > 0
            ? [$"'{Caption}' is not printed row by row"]
            : sheets.Where(sheet => !heads.TrueForAll(head => sheet.Text.Contains(head, StringComparison.Ordinal)))
                .Select(sheet => $"'{Caption}': no column names on sheet {sheet.Number}");
    }

    // What tells that a sheet holds a part of the table: a whole row, or a line of a cell, that stands nowhere else on the page.
    private List<string> Marks(PageForPaper page)
    {
        var all = string.Join('\n', page.Lines.Select(Ink.Of));
        var others = page.Tables.Where(table => table != this).SelectMany(table => table.Rows).ToHashSet();
        return
        [
            .. Rows.Where(row => !others.Contains(row)).Select(Ink.Of).Where(row => row.Length > 0),
            .. Rows.SelectMany(row => row.Split(['\n', '\t'])).Select(Ink.Of).Where(line =>
                line.Length > 0 && all.IndexOf(line, StringComparison.Ordinal) is var first && first == all.LastIndexOf(line, StringComparison.Ordinal)),
        ];
    }
}
