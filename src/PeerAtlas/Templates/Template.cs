using System.Text.RegularExpressions;

namespace PeerAtlas.Templates;

/// <summary>The files that <c>new</c> writes, with every key explained. The texts are resources of the program.</summary>
internal static partial class Template
{
    /// <summary>The text of a template in which each name in double braces has its value.</summary>
    /// <param name="name">The file: <c>state.yml</c>.</param>
    /// <param name="values">The values by name; a name without one is a mistake of the program.</param>
    public static string Fill(string name, IReadOnlyDictionary<string, string> values)
    {
        using Stream stream = typeof(Template).Assembly.GetManifestResourceStream($"new-{name}")!;
        using StreamReader reader = new(stream);
        return Placeholder().Replace(reader.ReadToEnd(), match => values[match.Groups[1].Value]);
    }

    /// <summary>A text as one YAML value that nothing in it can end.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    [GeneratedRegex(@"\{\{(\w+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
