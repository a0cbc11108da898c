using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// The lines that git leaves where two versions of a text could not be joined. Part of them may pass for a text, in YAML
/// ("=======" is one) as in Markdown, which makes a heading of what stands above them.
/// </summary>
internal static partial class MergeConflict
{
    /// <summary>Refuses a text that holds such a line.</summary>
    /// <param name="file">The file, as in messages.</param>
    /// <param name="text">All of it.</param>
    /// <param name="mark">What counts as such a line: any mark in YAML; in Markdown one that a writer does not use.</param>
    /// <exception cref="YamlRefusal">It does.</exception>
    public static void Refuse(string file, string text, Regex? mark = null)
    {
        if ((mark ?? Any()).Match(text) is { Success: true } marker)
        {
            throw new YamlRefusal(FileChecks.Conflict, Utf8Text.PlaceOf(file, text, marker.Groups[1].Index),
                $"an unresolved merge conflict stands here ({marker.Groups[1].Value}); keep what is right of the two versions, and remove the lines of marks");
        }
    }

    /// <summary>The marks that no Markdown needs: seven equal signs alone may underline a heading.</summary>
    [GeneratedRegex(@"^[ \t]*(<{7}|>{7}|\|{7})(?=[ \r\n]|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    public static partial Regex InMarkdown();

    [GeneratedRegex(@"^[ \t]*(<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Any();
}
