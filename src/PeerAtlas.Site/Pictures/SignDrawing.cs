using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Pictures;

/// <summary>The five signs and their fills, as the style sheet has them on pages. A word always stands beside them.</summary>
public static class SignDrawing
{
    /// <summary>How a shape of the map is filled and edged.</summary>
    public static string Fill(Sign sign) => sign switch
    {
        Sign.Yes => $"fill=\"{Sheet.Teal}\" stroke=\"{Sheet.Paper}\" stroke-width=\"1\"",
        Sign.Limited => $"fill=\"url(#stripes)\" stroke=\"{Sheet.Teal}\" stroke-width=\"1\"",
        Sign.No => $"fill=\"{Sheet.Grey}\" stroke=\"{Sheet.Paper}\" stroke-width=\"1\"",
        Sign.Unclear => $"fill=\"url(#dots)\" stroke=\"{Sheet.Teal}\" stroke-width=\"1\"",
        _ => $"fill=\"{Sheet.Paper}\" stroke=\"{Sheet.Edge}\" stroke-width=\"1.2\" stroke-dasharray=\"2 2\"",
    };

    /// <summary>A sign: full disc, half disc, open ring, disc with a question mark, dotted ring.</summary>
    public static Sheet Mark(this Sheet sheet, Sign sign, double x, double y, double radius) => sign switch
    {
        Sign.Yes => sheet.Draw($"""<circle cx="{x}" cy="{y}" r="{radius}" fill="{Sheet.Teal}"/>"""),
        Sign.Limited => sheet.Draw($"""<circle cx="{x}" cy="{y}" r="{radius - 2}" fill="none" stroke="{Sheet.Teal}" stroke-width="4"/><path d="M{x} {y - radius}A{radius} {radius} 0 0 0 {x} {y + radius}Z" fill="{Sheet.Teal}"/>"""),
        Sign.No => sheet.Draw($"""<circle cx="{x}" cy="{y}" r="{radius - 2}" fill="none" stroke="{Sheet.Edge}" stroke-width="4"/>"""),
        Sign.Unclear => sheet.Draw($"""<circle cx="{x}" cy="{y}" r="{radius - 1}" fill="{Sheet.Soft}" stroke="{Sheet.Teal}" stroke-width="2"/>""")
            .Text(x, y + (radius * 0.5), (int)(radius * 1.5), "?", bold: true, anchor: "middle"),
        _ => sheet.Draw($"""<circle cx="{x}" cy="{y}" r="{radius - 2}" fill="none" stroke="{Sheet.Edge}" stroke-width="3" stroke-dasharray="2 5" stroke-linecap="round"/>"""),
    };
}
