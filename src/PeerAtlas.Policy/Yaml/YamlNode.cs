using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>A value of a YAML file, with its place.</summary>
/// <param name="At">Where it starts.</param>
internal abstract record YamlNode(Place At)
{
    /// <summary>The kind of value in words, for messages: "a text", "a list", "a mapping".</summary>
    public abstract string Kind { get; }
}

/// <summary>
/// A single value. It stays text, as written: <c>yes</c>, <c>2024</c> and <c>95</c> get their type from the field that
/// they stand in, never from their looks.
/// </summary>
/// <param name="At">Where it starts.</param>
/// <param name="Text">Its text after YAML's own unquoting and folding.</param>
/// <param name="Plain">True when written without quotes and not as a block.</param>
internal sealed record YamlScalar(Place At, string Text, bool Plain) : YamlNode(At)
{
    /// <summary>True when a hidden character of it is written as an escape, so that the file itself does not hold it.</summary>
    public bool HidesByEscape { get; init; }

    /// <summary>
    /// Where a comment starts that follows on the same line, in a value without quotes; null where none does. In free words such
    /// a comment is mostly a part of the text: "See section #4" reads "See section".
    /// </summary>
    public Place? CutAt { get; init; }

    /// <summary>True for nothing, <c>~</c> and an unquoted <c>null</c>: YAML's ways to write no value.</summary>
    public bool IsNull => Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string Kind => IsNull ? "empty" : "a text";
}

/// <summary>A list.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Items">In order.</param>
internal sealed record YamlSequence(Place At, ImmutableArray<YamlNode> Items) : YamlNode(At)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>Keys with values. The same key may stand in it twice: who reads it says so.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Entries">In order.</param>
internal sealed record YamlMapping(Place At, ImmutableArray<YamlEntry> Entries) : YamlNode(At)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>The value of a key; the first when it stands twice, null when it does not stand at all.</summary>
    public YamlNode? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>One key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
