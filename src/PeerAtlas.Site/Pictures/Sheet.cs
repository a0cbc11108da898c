using System.Globalization;
using System.Security;
using System.Text;

namespace PeerAtlas.Site.Pictures;

/// <summary>A drawing in SVG that stands by itself: its colors, patterns and type are its own.</summary>
/// <param name="width">In pixels.</param>
/// <param name="height">In pixels.</param>
/// <remarks>Text is set in Public Sans where the reader's machine has it, which is why nothing is placed by its exact width.</remarks>
public sealed class Sheet(int width, int height)
{
    /// <summary>The colors of pictures: those of the site's light pages, some a shade darker, since a slide is seen from afar.</summary>
    public const string Paper = "#fbf9f4", Ink = "#1b1a17", Quiet = "#4b4842", Teal = "#0b5058", Soft = "#d3e7e6", Grey = "#8b857a", Edge = "#6f6a61";

    private readonly StringBuilder body = new();

    /// <summary>In pixels.</summary>
    public int Width => width;

    /// <summary>In pixels.</summary>
    public int Height => height;

    /// <summary>The whole drawing.</summary>
    /// <param name="name">What it shows, for readers who do not see it.</param>
    public string ToSvg(string name) => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="'Public Sans', 'Helvetica Neue', Arial, sans-serif" fill="{Ink}"><title>{Escaped(name)}</title><defs><pattern id="stripes" patternUnits="userSpaceOnUse" width="9" height="9" patternTransform="rotate(45)"><rect width="9" height="9" fill="{Soft}"/><rect width="4" height="9" fill="{Teal}"/></pattern><pattern id="dots" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)"><rect width="7" height="7" fill="{Soft}"/><circle cx="3.5" cy="3.5" r="1.3" fill="{Teal}"/></pattern></defs><rect width="{width}" height="{height}" fill="{Paper}"/>{body}</svg>

        """);

    /// <summary>Draws markup as it is.</summary>
    public Sheet Draw(FormattableString markup)
    {
        body.Append(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>One line of text.</summary>
    public Sheet Text(double x, double y, int size, string text, bool bold = false, string fill = Ink, string anchor = "start") => Draw(
        $"""<text x="{x:0.#}" y="{y:0.#}" font-size="{size}" font-weight="{(bold ? 700 : 400)}" fill="{fill}" text-anchor="{anchor}">{Escaped(text)}</text>""");

    /// <summary>Text in lines of at most a width, of which the last of those allowed ends in "…" where there is more.</summary>
    /// <returns>Where a further line would stand.</returns>
    public double Paragraph(double x, double y, int size, string text, double within, int most, bool bold = false, string fill = Ink)
    {
        foreach (string line in Lines(text, size, within, most, bold))
        {
            Text(x, y, size, line, bold, fill);
            y += size * 1.3;
        }

        return y;
    }

    /// <summary>Text made safe to stand in markup.</summary>
    public static string Escaped(string text) => SecurityElement.Escape(text);

    // By the width of a letter of Public Sans on average, with some to spare for other type.
    private static List<string> Lines(string text, int size, double within, int most, bool bold)
    {
        int fit = (int)(within / (size * (bold ? 0.58 : 0.55)));
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > fit)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), $"{lines[most - 1].TrimEnd('.', ',', ';')} …"];
    }
}
