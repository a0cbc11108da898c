using System.Collections.Immutable;
using CsvHelper;

namespace PeerAtlas.Site.Formats;

/// <summary>A column of a table to download.</summary>
/// <param name="Name">Its header, in snake case.</param>
/// <param name="Type">Its type by the Table Schema of Frictionless Data: <c>string</c>, <c>number</c> or <c>boolean</c>.</param>
/// <param name="Meaning">What it holds, in a sentence.</param>
public sealed record TableField(string Name, string Type, string Meaning);

/// <summary>A table to download.</summary>
/// <param name="Name">Names its file: <c>answers</c>.</param>
/// <param name="Title">What it holds, in a few words.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">Its rows, made when they are asked for; null is an empty field, which means that the value is not known or does not apply.</param>
public sealed record CsvTable(string Name, string Title, ImmutableArray<TableField> Fields, IEnumerable<ImmutableArray<string?>> Rows)
{
    // A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape };

    /// <summary>The path of its file.</summary>
    public string Path => $"data/{Name}.csv";

    /// <summary>Makes a table of rows of one kind.</summary>
    internal static CsvTable Of<T>(string name, string title, ImmutableArray<CsvColumn<T>> columns, IEnumerable<T> rows) => new(
        name,
        title,
        [.. columns.Select(column => column.Field)],
        rows.Select(row => columns.Select(column => column.Value(row)).ToImmutableArray()));

    /// <summary>The file: RFC 4180 in UTF-8, the first line the headers.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (CsvWriter csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            csv.WriteHeader([.. Fields.Select(field => field.Name)]);
            foreach (ImmutableArray<string?> row in Rows)
            {
                csv.WriteRecord(row.AsSpan());
            }
        }

        return bytes.ToArray();
    }
}
