using System.Collections.Immutable;

namespace PeerAtlas.Site.Formats;

/// <summary>A column of a table to download, in the words of the <see href="https://specs.frictionlessdata.io/table-schema/">Table Schema</see>.</summary>
/// <param name="Name">Its header, in snake case.</param>
/// <param name="Type"><c>string</c>, <c>number</c>, <c>date</c> or <c>boolean</c>.</param>
/// <param name="Meaning">What it holds, in a sentence.</param>
public sealed record TableField(string Name, string Type, string Meaning)
{
    /// <summary>The form of a string: <c>uri</c>; null for any.</summary>
    public string? Format { get; init; }

    /// <summary>True where no row is without a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where no two rows have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The only values that it can have; empty for any.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>The form of a string as a regular expression; null for any.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number; null for any.</summary>
    public decimal? Least { get; init; }
}
