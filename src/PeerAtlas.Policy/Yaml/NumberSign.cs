using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// Where a number sign ends a text, or stands so that words are no part of it. YAML 1.2, section 6.6: after white space it starts a comment, which
/// nobody sees.
/// </summary>
internal static class NumberSign
{
    /// <summary>The index of the sign; null where there is none.</summary>
    /// <param name="text">All of the file.</param>
    /// <param name="scalar">The value.</param>
    public static int? Cutting(string text, Scalar scalar)
    {
        // An empty value at the end of a file may be said to stand behind it.
        int start = Math.Min((int)scalar.Start.Index, text.Length);
        int end = Math.Min((int)scalar.End.Index, text.Length);
        return scalar.Style switch
        {
            ScalarStyle.Plain => After(text, end) ?? Below(text, start, end),
            ScalarStyle.Literal or ScalarStyle.Folded => Beside(text, start),
            _ => null,
        };
    }

    // After white space on the line where a plain text ends.
    private static int? After(string text, int end)
    {
        int index = end;
        while (index < text.Length && text[index] is ' ' or '\t')
        {
            index++;
        }

        return index > end && index < text.Length && text[index] == '#' ? index : null;
    }

    // At the beginning of the line below a plain text, indented as a further line of it would be.
    private static int? Below(string text, int start, int end)
    {
        int stop = text.IndexOf('\n', end);
        if (stop < 0 || !text.AsSpan(end, stop - end).IsWhiteSpace())
        {
            return null;
        }

        int line = text.AsSpan(0, start).LastIndexOf('\n') + 1;
        // Past the dashes of a list; a text that stands in its line alone is its own key.
        int words = text.AsSpan(line, start - line).IndexOfAnyExcept(' ', '-');
        int key = words < 0 ? start - line : words;
        int below = stop + 1;
        int indent = text.AsSpan(below).IndexOfAnyExcept(' ');
        return indent > key && text[below + indent] == '#' ? below + indent : null;
    }

    // Beside the mark of a block, whose first line is the next.
    private static int? Beside(string text, int start)
    {
        int stop = text.IndexOf('\n', start);
        int sign = text.AsSpan(start, (stop < 0 ? text.Length : stop) - start).IndexOf('#');
        return sign > 0 ? start + sign : null;
    }
}
