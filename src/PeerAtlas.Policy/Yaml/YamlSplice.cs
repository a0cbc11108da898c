using YamlDotNet.Core;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Puts a single value into a mapping of a file, and leaves every other byte as it is.</summary>
internal static class YamlSplice
{
    /// <summary>
    /// The bytes of a file in which a key of one of its mappings has a value: in place of its present one, with its quotes; else on a line of its
    /// own after one of the keys that it follows (in braces: behind it), with the indentation and the line ending that stand there. Null where
    /// the mapping or a place in it cannot be found.
    /// </summary>
    /// <param name="file">A file that has been read without an error.</param>
    /// <param name="at">Where the mapping begins.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">A text that needs no quotes.</param>
    /// <param name="after">The keys that it follows, by the order in which they should stand.</param>
    public static byte[]? With(DataFile file, Checking.Place at, string key, string value, IReadOnlyCollection<string> after)
    {
        string text = Utf8Text.Decode(file.Path, file.Content.Span);
        if (MappingSpan.At(text, at.Line, at.Column) is not { } mapping)
        {
            return null;
        }

        (int start, int end, string put)? splice = mapping.Find(key) is { } present
            ? Replacing(text, present, value)
            : Inserting(text, mapping, $"{key}: {value}", after);
        if (splice is not { } found)
        {
            return null;
        }

        return Utf8Text.Encode(text[..found.start] + found.put + text[found.end..], file.Content.Span);
    }

    private static (int Start, int End, string Put)? Replacing(string text, EntrySpan present, string value) => present.Value switch
    {
        { Style: ScalarStyle.Plain } plain when plain.End > plain.Start => (plain.Start, plain.End, value),
        { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted => (quoted.Start, quoted.End, $"{text[quoted.Start]}{value}{text[quoted.Start]}"),
        _ => null,
    };

    private static (int Start, int End, string Put)? Inserting(string text, MappingSpan mapping, string entry, IReadOnlyCollection<string> after)
    {
        EntrySpan? before = mapping.Entries
            .Where(each => after.Contains(each.Key) && each.Value is { IsInline: true } value && value.End > value.Start)
            .OrderBy(each => each.Start).LastOrDefault();
        if (mapping.IsFlow)
        {
            return before is { Value: { } value } ? (value.End, value.End, $", {entry}") : null;
        }

        if (before is { Value: { } last })
        {
            int end = text.AsSpan(last.End).IndexOfAny('\r', '\n') is >= 0 and int length ? last.End + length : text.Length;
            return (end, end, LineEnding(text, end) + new string(' ', mapping.Column) + entry);
        }

        return (mapping.Start, mapping.Start, entry + LineEnding(text, mapping.Start) + new string(' ', mapping.Column));
    }

    // The line ending at a place; at the end of a file that ends in the midst of a line, the one before.
    private static string LineEnding(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAny('\r', '\n') is >= 0 and int length ? from + length : text.LastIndexOf('\n');
        return at < 0 ? "\n"
            : text[at] == '\r' ? (at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r")
            : at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
    }
}
