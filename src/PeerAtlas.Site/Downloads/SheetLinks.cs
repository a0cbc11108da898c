using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PeerAtlas.Site.Downloads;

/// <summary>
/// The links of a workbook whose addresses are too long for the formula that other links are: a sheet names their cells, and a file beside it says where
/// they lead (ECMA-376, part 1, 18.3.1.47).
/// </summary>
internal sealed class SheetLinks
{
    /// <summary>The longest address that a spreadsheet follows (Excel's own limit).</summary>
    public const int Longest = 2_079;

    private const string End = "</worksheet>";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    // By the path of the sheet.
    private readonly Dictionary<string, List<(string Cell, string Url)>> links = [];

    /// <summary>Takes a link.</summary>
    /// <param name="sheet">The number of its sheet, from 1.</param>
    /// <param name="cell">Its cell: <c>B7</c>.</param>
    /// <param name="url">Where it leads, escaped.</param>
    public void Add(int sheet, string cell, string url)
    {
        string path = $"xl/worksheets/sheet{sheet}.xml";
        if (!links.TryGetValue(path, out List<(string Cell, string Url)>? known))
        {
            links[path] = known = [];
        }

        known.Add((cell, url));
    }

    /// <summary>What a file of the workbook holds, with its links.</summary>
    /// <param name="entry">The file as it was written.</param>
    public byte[] With(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        if (!links.TryGetValue(entry.FullName, out List<(string Cell, string Url)>? known))
        {
            return bytes.ToArray();
        }

        string text = Encoding.UTF8.GetString(bytes.ToArray());
        XElement named = new(
            Sheet + "hyperlinks",
            known.Select((link, index) => new XElement(
                Sheet + "hyperlink", new XAttribute("ref", link.Cell), new XAttribute(Related + "id", IdOf(index)))));
        return Encoding.UTF8.GetBytes(text[..text.LastIndexOf(End, StringComparison.Ordinal)] + named.ToString(SaveOptions.DisableFormatting) + End);
    }

    /// <summary>The files that say where they lead.</summary>
    public ImmutableArray<(string Path, byte[] Content)> Files =>
    [
        .. links.OrderBy(sheet => sheet.Key, StringComparer.Ordinal).Select(sheet => (
            $"xl/worksheets/_rels/{Path.GetFileName(sheet.Key)}.rels",
            Encoding.UTF8.GetBytes(new XElement(
                Package + "Relationships",
                sheet.Value.Select((link, index) => new XElement(
                    Package + "Relationship",
                    new XAttribute("Id", IdOf(index)),
                    new XAttribute("Type", $"{Related}/hyperlink"),
                    new XAttribute("Target", link.Url),
                    new XAttribute("TargetMode", "External")))).ToString(SaveOptions.DisableFormatting)))),
    ];

    private static string IdOf(int index) => $"link{index + 1}";
}
