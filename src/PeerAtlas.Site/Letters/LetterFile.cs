using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Letters;

/// <summary>Reads one letter: front matter between two lines of three hyphens, then plain text.</summary>
internal static partial class LetterFile
{
    /// <summary>The folder of letters below <c>input</c>.</summary>
    public const string Folder = "letters/";

    // Stands for a break that is kept, while the others are joined; no text has it, since it means nothing (a private use of Unicode).
    private const string Kept = "\uE000";

    // No editor and no habit wraps at fewer characters.
    private const int FullLine = 60;

    private static readonly Keys FrontMatterKeys = new("title description order");

    /// <summary>The letter, or null with at least one problem in <paramref name="reading"/>.</summary>
    public static Letter? Read(DataFile file, FileReading reading)
    {
        if (ArticleFile.Text(file, reading, isMarkdown: false) is not { } text)
        {
            return null;
        }

        if (FrontMatter().Match(text) is not { Success: true } front)
        {
            reading.Add(ArticleFile.NoFrontMatter("letter", file, text));
            return null;
        }

        string id = file.Name[Folder.Length..^".md".Length];
        if (!IdValue.Is(id) || IdValue.IsDeviceName(id))
        {
            reading.Add(new Problem(
                ValueChecks.Id.Code, Severity.Error, Place.WholeFile(file.Path),
                $"{Policy.Checking.Wording.Quote(id)} becomes part of an address; name the file with lower-case letters and digits joined by hyphens, and not as Windows names a device"));
        }

        YamlFile yaml = YamlFile.ReadPart(new DataFile(file.Path, file.Name, Encoding.UTF8.GetBytes($"\n{front.Groups[1].Value}\n")));
        reading.Add(yaml.Problems.RemoveAll(problem => problem.Code == ValueChecks.DamagedText.Code));
        if (yaml.Root is not { } root)
        {
            return null;
        }

        TextPlaces places = new(file.Path, text);
        CheckPlaces(file, text, front.Length, places, reading);
        LetterMarks.Check(text, front.Length, places, reading);
        AddressCheck.Check(text, front.Length, places, reading);
        Fields fields = Fields.Of(root, reading.Whole("front matter"), FrontMatterKeys);
        return new Letter(
            id,
            fields.Text("title"),
            fields.Text("description"),
            (int)(fields.OptionalNumber("order", 1, 1000) ?? 1),
            Unwrapped(text[front.Length..]),
            Place.WholeFile(file.Path));
    }

    private static void CheckPlaces(DataFile file, string text, int start, TextPlaces places, FileReading reading)
    {
        bool cites = false;
        bool hasSources = false;
        foreach (Match match in LetterPlaces.Pattern().Matches(text, start))
        {
            string name = match.Groups[1].Value;
            cites |= LetterPlaces.Citing.Contains(name);
            hasSources |= name == LetterPlaces.Sources;
            if (!LetterPlaces.All.Contains(name))
            {
                reading.Add(new Problem(
                    LetterChecks.Place.Code, Severity.Error, places.At(match.Index),
                    $"{Policy.Checking.Wording.Quote(match.Value)} cannot be filled in; it is one of {string.Join(", ", LetterPlaces.All.Select(place => $"{{{place}}}"))}"));
            }
        }

        foreach (Match other in LetterPlaces.OtherForm().Matches(text, start))
        {
            if (LetterPlaces.All.FirstOrDefault(place => place.Equals(other.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)) is { } meant)
            {
                reading.Add(new Problem(
                    LetterChecks.Place.Code, Severity.Error, places.At(other.Index), $"{Policy.Checking.Wording.Quote(other.Value)} is not filled in; a place is written {{{meant}}}"));
            }
        }

        foreach (Match open in OpenBrace().Matches(text, start))
        {
            reading.Add(new Problem(
                LetterChecks.Place.Code, Severity.Error, places.At(open.Index),
                "a brace stands alone here; a place has both on one line, as {state}, and other words have none"));
        }

        if (cites && !hasSources)
        {
            reading.Add(new Problem(
                LetterChecks.Place.Code, Severity.Error, Place.WholeFile(file.Path),
                "the letter cites facts and does not name their sources; write {sources} at its end"));
        }
    }

    // Lines of one paragraph are joined, so that a file can be wrapped. Items of a list, rows of a table and quoted lines keep their line, and so
    // does what follows a line that ends with Markdown's sign of a break, two spaces or a backslash, or that was ended before it was full.
    private static string Unwrapped(string text)
    {
        string whole = HardBreak().Replace(Blank().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal), "").Trim(), $"{Kept}\n");
        return SoftBreak().Replace(whole, line => IsWrapped(whole, line) ? " " : "\n").Replace(Kept, "", StringComparison.Ordinal);
    }

    // Who wraps a text fills its lines: another word would not have gone there. A name, a street, "Date: …" end as they were meant, and what goes on in
    // the midst of a sentence begins with a small letter.
    private static bool IsWrapped(string text, Match end)
    {
        int next = end.Index + end.Length;
        if (end.Value[^1] != '\n')
        {
            return true;
        }

        int word = text.AsSpan(next).IndexOfAny(' ', '\n') is >= 0 and int length ? length : text.Length - next;
        int start = end.Index == 0 ? 0 : text.LastIndexOf('\n', end.Index - 1) + 1;
        return char.IsLower(text[next]) || end.Index - start + 1 + word > FullLine;
    }

    [GeneratedRegex(@"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(\r?\n|\z)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^[ \t]+$", RegexOptions.Multiline)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?: {2,}|\\)\n(?=[^\n])")]
    private static partial Regex HardBreak();

    // Before signs of lists ("-", "–", "•", "☐", "♦", "->", "1.", "1.1", "a)", "(1)", "#1"), of quotes and tables, and before places and words to fill in.
    [GeneratedRegex(@"(?<![\n\uE000])[ \t]*\n[ \t]*(?![ \t]|\n|(?:[-–—*+•·●‣⁃»§~=/o\p{So}\p{Sm}]|\d+(?:\.\d+)+[.)]?|\d+:|[-=]>|\(?(?:\d+|[A-Za-z]|[ivxIVX]{1,4})[.)])[ \t]|[-–—•·▪☐]\p{L}|\#\d|---|[>|{[])")]
    private static partial Regex SoftBreak();

    [GeneratedRegex(@"\{(?![^{}\r\n]*\})|(?<!\{[^{}\r\n]*)\}")]
    private static partial Regex OpenBrace();
}
