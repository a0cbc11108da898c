using System.Globalization;
using System.Text;

namespace PeerAtlas.Site.Citing;

/// <summary>A reference for BibTeX and BibLaTeX.</summary>
/// <remarks>
/// What TeX reads as a command is written as the command that sets the character. Braces too: BibTeX counts them even behind a
/// backslash, so an odd one would end a field early or never. Other characters stand as they are, in UTF-8.
/// </remarks>
public static class BibTeX
{
    /// <summary>What the kind of file is, to a reader's program.</summary>
    public const string MediaType = "application/x-bibtex";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry, without a line break at its end.</summary>
    public static string Of(Reference reference)
    {
        StringBuilder entry = new($"@misc{{{reference.Key},\n");
        Field("author", $"{{{Escaped(reference.Author)}}}");
        Field("title", $"{{{Escaped(reference.Title)}}}");
        if (reference.Date is { } date)
        {
            Field("year", date.Year.ToString(CultureInfo.InvariantCulture));
            if (date.Month is { } month)
            {
                entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[month - 1]},\n");
            }

            if (date.Day is { } day)
            {
                Field("day", day.ToString(CultureInfo.InvariantCulture));
            }
        }

        Field("url", reference.Address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        string note = string.Join(' ', new[] { reference.Date is null ? "Undated." : null, reference.Note }.OfType<string>());
        if (note.Length > 0)
        {
            Field("note", Escaped(note));
        }

        return entry.Append('}').ToString();

        void Field(string name, string value) => entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '$' or '&' or '#' or '%' or '_' => escaped.Append('\\').Append(character),
                _ => escaped.Append(char.IsControl(character) ? ' ' : character),
            };
        }

        return escaped.ToString();
    }
}
