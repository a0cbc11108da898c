using System.Globalization;
using System.Text;

namespace PeerAtlas.Site.Citing;

/// <summary>A reference in the RIS format of reference managers (type <c>ELEC</c>, a web page): a field a line, lines that end in CR LF.</summary>
public static class Ris
{
    /// <summary>What the kind of file is, to a reader's program.</summary>
    public const string MediaType = "application/x-research-info-systems";

    /// <summary>One record, its last line ended.</summary>
    public static string Of(Reference reference)
    {
        StringBuilder record = new();
        Field("TY", "ELEC");
        Field("ID", reference.Key);
        Field("AU", reference.Author);
        Field("TI", reference.Title);
        if (reference.Date is { } date)
        {
            Field("PY", date.Year.ToString(CultureInfo.InvariantCulture));
            // Year, month and day, each where it is known.
            Field("DA", string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{date.Month:00}/{date.Day:00}").TrimEnd('/'));
        }

        Field("UR", reference.Address);
        Field("PB", reference.Author);
        if (reference.Date is null)
        {
            Field("N1", "Undated.");
        }

        if (reference.Note is { } note)
        {
            Field("N1", note);
        }

        record.Append("ER  - \r\n");
        return record.ToString();

        // A value that went on in another line could begin a field of its own.
        void Field(string tag, string value) =>
            record.Append(tag).Append("  - ").Append(string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character))).Append("\r\n");
    }
}
