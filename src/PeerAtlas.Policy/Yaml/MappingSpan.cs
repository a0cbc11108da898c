using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// Where the keys and values of one mapping stand in the text of its file, in characters, so that a value can be put there and no other
/// character changes.
/// </summary>
/// <param name="IsFlow">True for one in braces.</param>
/// <param name="Start">Where it begins: in braces at the brace, otherwise at its first key.</param>
/// <param name="Column">The column of its beginning, from 0.</param>
/// <param name="Entries">Its entries in order.</param>
internal sealed record MappingSpan(bool IsFlow, int Start, int Column, IReadOnlyList<EntrySpan> Entries)
{
    /// <summary>The mapping that begins at a line and column, each from 1; null when none does.</summary>
    /// <param name="text">A text that has been read as YAML without a mistake.</param>
    /// <param name="line">Line.</param>
    /// <param name="column">Column.</param>
    public static MappingSpan? At(string text, int line, int column)
    {
        Parser parser = new(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is MappingStart start && start.Start.Line == line && start.Start.Column == column)
            {
                return new MappingSpan(start.Style == MappingStyle.Flow, (int)start.Start.Index, column - 1, [.. Read(parser)]);
            }
        }

        return null;
    }

    /// <summary>The entry of a key; null when it is not there.</summary>
    public EntrySpan? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    private static List<EntrySpan> Read(Parser parser)
    {
        List<EntrySpan> entries = [];
        while (parser.MoveNext() && parser.Current is Scalar key && parser.MoveNext())
        {
            ParsingEvent value = parser.Current;
            int depth = value.NestingIncrease;
            while (depth > 0 && parser.MoveNext())
            {
                depth += parser.Current.NestingIncrease;
            }

            entries.Add(new EntrySpan(key.Value, (int)key.Start.Index, value is Scalar scalar ? new ScalarSpan((int)scalar.Start.Index, (int)scalar.End.Index, scalar.Style) : null));
        }

        return entries;
    }
}

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Start">Where the key begins.</param>
/// <param name="Value">Its value; null for a list or a mapping.</param>
internal sealed record EntrySpan(string Key, int Start, ScalarSpan? Value);

/// <summary>A single value, quotes included.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Style">How it is written.</param>
internal readonly record struct ScalarSpan(int Start, int End, ScalarStyle Style)
{
    /// <summary>True for one without quotes or in quotes, false for a block of lines (<c>&gt;-</c>).</summary>
    public bool IsInline => Style is ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
}
