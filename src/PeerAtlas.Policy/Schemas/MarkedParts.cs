using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Schemas;

/// <summary>
/// Parts of a text in Markdown that are made anew, between <c>&lt;!-- fields of NAME --&gt;</c> and <c>&lt;!-- end of NAME --&gt;</c>; all else is left
/// as somebody wrote it.
/// </summary>
internal static partial class MarkedParts
{
    /// <summary>The text with each part as it should be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts by name.</param>
    /// <param name="missing">The parts that have no place in the text.</param>
    public static string In(string text, IReadOnlyDictionary<string, string> parts, out ImmutableArray<string> missing)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        string made = Part().Replace(text, match =>
        {
            string name = match.Groups["name"].Value;
            found.Add(name);
            return parts.TryGetValue(name, out string? part) ? $"{match.Groups["begin"].Value}\n\n{part}\n{match.Groups["end"].Value}" : match.Value;
        });
        missing = [.. parts.Keys.Except(found).Order(StringComparer.Ordinal)];
        return made;
    }

    [GeneratedRegex(@"(?<begin><!-- fields of (?<name>[a-z-]+) -->)\n.*?(?<end><!-- end of \k<name> -->)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Part();
}
