using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Importing;

/// <summary>A cell of a table, with its place.</summary>
internal sealed record TableCell(string Text, Place At);

/// <summary>A CSV file whose first line names its columns.</summary>
/// <param name="Headers">The names of its columns.</param>
/// <param name="Rows">Its rows, each with the cells that it has.</param>
/// <param name="Problems">Lines that are no rows of such a table, each with its place.</param>
internal sealed record SurveyTable(ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<TableCell>> Rows, ImmutableArray<(Place At, string Message)> Problems)
{
    /// <summary>Reads a table in UTF-8.</summary>
    /// <param name="path">The file, as in messages.</param>
    /// <param name="bytes">Its content.</param>
    public static SurveyTable Read(string path, byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return new SurveyTable([], [], [(Place.WholeFile(path), "the file is not UTF-8; save it as CSV in UTF-8")]);
        }

        // Places are of the line as an editor shows it, quotes included.
        char separator = SeparatorOf(bytes);
        CsvReaderOptions options = new() { TrackLineNumbers = true, Separator = separator };
        using CsvReader csv = CsvReader.Create(bytes, options);
        ImmutableArray<string> headers = [.. csv.Headers.Select(header => header.Trim())];
        ImmutableArray<ImmutableArray<TableCell>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        ImmutableArray<(Place At, string Message)>.Builder problems = ImmutableArray.CreateBuilder<(Place, string)>();
        while (csv.Read())
        {
            ImmutableArray<TableCell> row = Cells(csv, path, problems);
            if (row.Length != headers.Length)
            {
                problems.Add((row[^1].At, $"the line has {row.Length} cells, and the first line names {headers.Length} columns; put a text that holds {(separator == '\t' ? "a tab" : $"'{separator}'")} in double quotes"));
            }
            else if (row.Any(cell => cell.Text.Length > 0))
            {
                // Spreadsheets write lines of nothing but separators below the last one.
                rows.Add(row);
            }
        }

        return new SurveyTable(headers, rows.ToImmutable(), problems.ToImmutable());
    }

    // Spreadsheets in countries with a decimal comma write semicolons, and some programs tabs: what the first line has most of parts its names.
    private static char SeparatorOf(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> first = end < 0 ? bytes : bytes[..end];
        (int commas, int semicolons, int tabs) = (first.Count((byte)','), first.Count((byte)';'), first.Count((byte)'\t'));
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    private static ImmutableArray<TableCell> Cells(CsvReader csv, string path, ImmutableArray<(Place At, string Message)>.Builder problems)
    {
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(csv.FieldCount);
        string line = Encoding.UTF8.GetString(csv.RawRecord);
        int start = 0;
        for (int i = 0; i < csv.FieldCount; i++)
        {
            int breaks = line.AsSpan(0, start).Count('\n');
            cells.Add(new TableCell(csv.GetString(i).Trim(), new Place(path, checked((int)csv.LineNumber) + breaks, start - (line.LastIndexOf('\n', Math.Max(0, start - 1)) + 1) + 1)));
            string raw = Encoding.UTF8.GetString(csv.GetRawSpan(i)).Trim();
            if (raw.StartsWith('"') && !IsClosed(raw))
            {
                problems.Add((cells[^1].At, "a quotation mark opens this text and does not close it at its end; write \"text\", and within it two of them for one"));
            }

            start += Encoding.UTF8.GetCharCount(csv.GetRawSpan(i)) + 1;
        }

        return cells.ToImmutable();
    }

    // Two within stand for one; the last is alone.
    private static bool IsClosed(string raw) => raw.Length > 1 && raw.EndsWith('"') && !raw[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);
}
