using System.Globalization;
using System.Text;

namespace PeerAtlas.Tests.Fuzzing;

/// <summary>Changes a file as damage, slips and ill will do. The same number gives the same change.</summary>
internal static class Mutation
{
    // What steers a parser into its corners: of YAML, of Markdown and HTML, of letters, of Unicode.
    private static readonly string[] Pieces =
    [
        ": ", " #", "\n- ", "\n  ", "\t", "[", "]", "{", "}", "\"", "'", "|", ">", "&a ", "*a", "!!x ", "<<: ", "~", "---\n", "%", "@", "`", "\\", "\\uFFFD",
        "# ", "## Main\n", "```x y\n", "[x](/nowhere/)", "[x](", "[x]: /y\n", "![a](/b.png)", "<b>", "<script>", "<!--", "&amp;", "&#0;", "| a | b |\n", "> > ", "1. ",
        "{state}", "{nothing}", "{", "<<<<<<< HEAD\n", "http://localhost/", "https://https://a.gov/", "/states/idaho/#", "yes", "no", "null", "1e999", "-1", "2026-13-45", "9999",
        "\0", "\r", "\u0085", "\u2028", "\uFEFF", "\u202E", "\u200B", "\uFFFD", "\uE000", "e\u0301", "🙂", "â€™", "İ", "ß", "\u00A0",
    ];

    private static readonly string[] Values = ["[]", "{}", "[[[]]]", "{ a: b }", "~", "1", "-0.5", "yes", "2026-02-30", "\"\"", "'x'", "|\n  x", "- x", "99999999999999999999"];

    /// <summary>The file, changed one to three times.</summary>
    public static byte[] Of(byte[] content, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            content = Once(content, random);
        }

        return content;
    }

    private static byte[] Once(byte[] content, Random random)
    {
        var at = random.Next(content.Length + 1);
        return random.Next(10) switch
        {
            0 when content.Length > 0 => Flipped(content, random),
            1 => content[..at],
            2 => [.. content[..at], .. content[Math.Min(content.Length, at + random.Next(1, 200))..]],
            3 => SwappedLines(content, random),
            4 => [.. content[..at], .. content[at..Math.Min(content.Length, at + random.Next(1, 400))], .. content[at..]],
            5 => [.. content[..at], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(2) == 0 ? 40 : 3_000))), .. content[at..]],
            6 => OtherValue(content, random),
            7 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("\n", random.Next(2) == 0 ? "\r" : "\n ", StringComparison.Ordinal)),
            _ => [.. content[..at], .. Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]), .. content[at..]],
        };
    }

    private static byte[] Flipped(byte[] content, Random random)
    {
        byte[] flipped = [.. content];
        flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] SwappedLines(byte[] content, Random random)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    // Another type, or far more of it, where a value stands.
    private static byte[] OtherValue(byte[] content, Random random)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        var keyed = Enumerable.Range(0, lines.Length).Where(line => lines[line].Contains(": ", StringComparison.Ordinal)).ToArray();
        if (keyed.Length > 0)
        {
            var line = keyed[random.Next(keyed.Length)];
            lines[line] = string.Create(CultureInfo.InvariantCulture, $"{lines[line][..(lines[line].IndexOf(": ", StringComparison.Ordinal) + 2)]}{Values[random.Next(Values.Length)]}");
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
