using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Yaml;

/// <summary>A mistake of syntax at the place where it begins.</summary>
/// <param name="Index">The character at which it begins.</param>
/// <param name="Message">What is wrong there.</param>
internal readonly record struct Mistake(int Index, string Message);

/// <summary>
/// Finds where a mistake of syntax begins. A parser stumbles over a quotation mark or a bracket that is not closed, and over a key without
/// its colon, only lines later: at the next key, the next quotation mark, or the end of the file.
/// </summary>
internal static partial class MistakeBeginning
{
    /// <summary>The mistake that made the parser stumble; null when it begins where the parser says, as far as can be told.</summary>
    /// <param name="text">The file.</param>
    /// <param name="stumbled">The index at which the parser gave up.</param>
    public static Mistake? Before(string text, int stumbled)
    {
        int end = Math.Clamp(stumbled, 0, text.Length);
        return KeyWithoutSpace(text, end) ?? KeyWithoutColon(text, end) ?? KeyTooDeep(text, end) ?? new MarkScan(text, end).Found() ?? BeginningOfText(text, end);
    }

    /// <summary>True for a line that starts an item or an entry, which no text in quotes or brackets is likely to do.</summary>
    public static bool IsStructure(ReadOnlySpan<char> line) => Structure().IsMatch(line);

    // "title:A rule": to the parser a text, which has no place among keys. It stumbles there or at the next line.
    private static Mistake? KeyWithoutSpace(string text, int end)
    {
        (int start, int stop) = LineAround(text, end);
        if (LastWord().Match(text, start, end - start) is { Success: true } last && MissingSpace.After(text.AsSpan(last.Index, Math.Min(stop, end + 1) - last.Index)) is { } inBrackets)
        {
            return new Mistake(last.Index, MissingSpace.Told(inBrackets));
        }

        for (int lines = 0; lines < 2; lines++)
        {
            ReadOnlySpan<char> line = text.AsSpan(start, stop - start);
            if (MissingSpace.After(line[line.IndexOfAnyExcept(' ', '-') is >= 0 and var first ? first.. : 0..]) is { } key)
            {
                int index = start + line.IndexOf(key, StringComparison.Ordinal);
                return index > end ? null : new Mistake(index, MissingSpace.Told(key));
            }

            do
            {
                if (start == 0)
                {
                    return null;
                }

                (start, stop) = LineAround(text, start - 1);
            }
            while (text.AsSpan(start, stop - start).IsWhiteSpace() || text.AsSpan(start, stop - start).TrimStart().StartsWith("#"));
        }

        return null;
    }

    // "- term Peer support", then "  definition: …": to the parser a text of two lines with a colon in it.
    private static Mistake? KeyWithoutColon(string text, int end)
    {
        (int start, int stop) = LineAround(text, end);
        if (start == 0 || !Structure().IsMatch(text.AsSpan(start, stop - start)))
        {
            return null;
        }

        (int aboveStart, int aboveStop) = LineAround(text, start - 1);
        ReadOnlySpan<char> above = text.AsSpan(aboveStart, aboveStop - aboveStart);
        int column = above.IndexOfAnyExcept(' ', '-');
        bool isFirst = above.TrimStart().StartsWith("- ") || aboveStart == 0 || text.AsSpan(0, aboveStart).TrimEnd().EndsWith(":");
        return isFirst && column >= 0 && column == text.AsSpan(start, stop - start).IndexOfAnyExcept(' ')
            && char.IsAsciiLetterOrDigit(above[column]) && !above.Contains(": ", StringComparison.Ordinal) && !above.TrimEnd().EndsWith(":")
            ? above.IndexOf('\uFF1A') is >= 0 and int wide
                ? new Mistake(aboveStart + wide, "a full-width colon (U+FF1A) stands here; retype it as ':' with a space behind it")
                : new Mistake(aboveStart + column, "this line is neither a key with a value nor part of a text; is its ':' missing?")
            : null;
    }

    // "title: A rule", then "  url: …": to the parser the text goes on, and has a colon in it.
    private static Mistake? KeyTooDeep(string text, int end)
    {
        (int start, int stop) = LineAround(text, end);
        if (start == 0 || KeyOfLine().Match(text, start, stop - start) is not { Success: true } deep || deep.Groups["key"].Index > end)
        {
            return null;
        }

        (int aboveStart, int aboveStop) = LineAround(text, start - 1);
        if (KeyWithText().Match(text, aboveStart, aboveStop - aboveStart) is not { Success: true } above)
        {
            return null;
        }

        int column = above.Groups["key"].Index - aboveStart;
        int deeper = deep.Groups["key"].Index - start;
        return deeper <= column ? null : new Mistake(deep.Groups["key"].Index,
            $"the indentation is wrong: '{deep.Groups["key"].Value}' begins in column {deeper + 1}, and '{above.Groups["key"].Value}' above it in column {column + 1}; write both in one column, or put a text that goes on here in double quotes");
    }

    // A value that begins as if it were quoted, or with a mark that means something else to a parser, on the line where it stumbles.
    private static Mistake? BeginningOfText(string text, int end)
    {
        (int start, int stop) = LineAround(text, end);
        if (Value().Match(text, start, stop - start) is not { Success: true } line)
        {
            return null;
        }

        int begins = line.Groups["value"].Index;
        if (text[begins] is '{' or '[' && begins < end)
        {
            Match inner = ValueInBrackets().Match(text, begins, Math.Min(end + 1, stop) - begins);
            begins = inner.Success ? inner.Groups["value"].Index : begins;
        }

        return begins > end ? null : text[begins] switch
        {
            '“' or '‘' or '„' or '«' =>
                new Mistake(begins, $"a text that begins with {text[begins]} is not quoted by it; put the whole text in straight double quotes"),
            '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or ']' or '}' or ',' =>
                new Mistake(begins, $"a text cannot start with {text[begins]} unless it stands in quotes; put it in double quotes"),
            '-' or '?' when begins + 1 < text.Length && text[begins + 1] == ' ' && line.Groups["key"].Success =>
                new Mistake(begins, $"a text after its key cannot start with '{text[begins]} ' unless it stands in quotes; put it in double quotes, or begin a list on the next line"),
            _ => null,
        };
    }

    private static (int Start, int Stop) LineAround(string text, int index)
    {
        int start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        int stop = text.IndexOf('\n', index);
        return (start, stop < 0 ? text.Length : stop);
    }

    [GeneratedRegex(@"(?<=[{,] *)[\w-]+:\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\G *(- +)*(?<key>[\w-]+: +)?(?<value>[^ \r\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@"[:,\[{] *(?<value>[^\s:,\[{])", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ValueInBrackets();

    [GeneratedRegex(@"\G *(?<key>[A-Za-z][\w-]*:)(?=[ \r]|\z|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex KeyOfLine();

    [GeneratedRegex(@"\G *(?:- +)*(?<key>[A-Za-z][\w-]*:) +[^\s|>""'\[{#&*!]", RegexOptions.CultureInvariant)]
    private static partial Regex KeyWithText();

    [GeneratedRegex(@"^\s*(- |[\w-]+:(\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Structure();
}
