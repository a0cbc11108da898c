using System.Collections.Immutable;
using CsvHelper;

namespace PeerAtlas.Site.Formats;

/// <summary>A table to download.</summary>
/// <param name="Name">Names its file: <c>answers</c>.</param>
/// <param name="Title">What it holds, in a few words.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">Its rows, made when they are asked for; null is an empty field, which means that the value is not known or does not apply.</param>
public sealed record CsvTable(string Name, string Title, ImmutableArray<TableField> Fields, IEnumerable<ImmutableArray<Cell?>> Rows)
{
    // A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape };

    /// <summary>The columns that together tell its rows apart.</summary>
    public ImmutableArray<string> Key { get; private init; } = [];

    /// <summary>Which of its columns name a row of another table.</summary>
    public ImmutableArray<TableReference> References { get; private init; } = [];

    /// <summary>The path of its file.</summary>
    public string Path => $"data/{Name}.csv";

    /// <summary>Makes a table of rows of one kind.</summary>
    internal static CsvTable Of<T>(string name, string title, ImmutableArray<CsvColumn<T>> columns, IEnumerable<T> rows) => new(
        name,
        title,
        [.. columns.Select(column => column.Field)],
        rows.Select(row => columns.Select(column => column.Value(row)).ToImmutableArray()));

    /// <summary>The same table, whose rows are told apart by these columns together.</summary>
    public CsvTable KeyedBy(params ReadOnlySpan<string> columns) => this with { Key = [.. columns] };

    /// <summary>The same table, of which these columns name rows of other tables.</summary>
    public CsvTable Naming(params ReadOnlySpan<TableReference> references) => this with { References = [.. references] };

    /// <summary>The file: RFC 4180 in UTF-8, the first line the headers.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (CsvWriter csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            csv.WriteHeader([.. Fields.Select(field => field.Name)]);
            string?[] record = new string?[Fields.Length];
            foreach (ImmutableArray<Cell?> row in Rows)
            {
                for (int i = 0; i < record.Length; i++)
                {
                    record[i] = row[i]?.Plain;
                }

                csv.WriteRecord(record);
            }
        }

        return bytes.ToArray();
    }
}

/// <summary>A column that names a row of another table by that table's own column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The other table.</param>
/// <param name="Named">The column there.</param>
public sealed record TableReference(string Column, string Table, string Named)
{
    /// <summary>To the table of states.</summary>
    public static readonly TableReference State = new("state_code", "states", "state_code");

    /// <summary>To the table of sources.</summary>
    public static readonly TableReference Source = new("source", "sources", "source");

    /// <summary>To the table of questions and requirements.</summary>
    public static readonly TableReference Question = new("question", "questions", "question");
}
