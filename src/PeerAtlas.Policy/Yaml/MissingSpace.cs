using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>A key whose colon is followed by its value at once: "title:A rule". To YAML that is a text.</summary>
internal static partial class MissingSpace
{
    /// <summary>The key with its colon, where a text begins in that way; null where not. An address (<c>https://…</c>) and a time are no keys.</summary>
    public static string? After(ReadOnlySpan<char> text)
    {
        Regex.ValueMatchEnumerator matches = Key().EnumerateMatches(text);
        return matches.MoveNext() ? text.Slice(matches.Current.Index, matches.Current.Length).ToString() : null;
    }

    /// <summary>The same of a value; null for one that is quoted or no text.</summary>
    public static string? In(YamlNode node) => node is YamlScalar { Plain: true, Text: var text } ? After(text) : null;

    /// <summary>What is wrong, and what would be right.</summary>
    public static string Told(string key) => $"a space is missing after {Wording.Quote(key)}";

    [GeneratedRegex(@"\A(?:[a-z][a-z0-9_-]+|[A-Z]{2}):(?=[^\s/:])", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
