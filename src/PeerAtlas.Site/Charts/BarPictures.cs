using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Pictures;

namespace PeerAtlas.Site.Charts;

/// <summary>Charts of bars as pictures.</summary>
public static class BarPictures
{
    private const int Wide = 1280, Names = 440, Words = 400, Thick = 22;

    /// <summary>The picture; null on a site without pictures and for a chart without bars.</summary>
    public static Picture? Of(SiteContext site, BarFigure figure) => site.Request.Draws is null || figure.Bars.IsEmpty ? null : PictureCache.Get(
        site, Name(figure), $"{Title(figure)}. {figure.Sentence}", () => Draw(site, figure));

    private static string Title(BarFigure figure) => figure.TitleAlone ?? figure.Title;

    private static string Name(BarFigure figure) => $"bars-{Slug.Of(Title(figure))}";

    // Drawn twice: what stands beside each bar tells how high the sheet is.
    private static Sheet Draw(SiteContext site, BarFigure figure)
    {
        Sheet sheet = new(Wide, (int)Bars(new Sheet(Wide, 0), figure) + 110);
        Bars(sheet, figure);
        return sheet.Foot(site, figure.Path, figure.Newest);
    }

    private static double Bars(Sheet sheet, BarFigure figure)
    {
        const int margin = PictureFrame.Margin, amounts = margin + Names;
        LinearScale scale = figure.Scale(Wide - margin - amounts - Words);
        double y = Head(sheet, figure);
        foreach (Bar bar in figure.Bars)
        {
            double end = amounts + scale.Of(bar.Amount);
            sheet.Draw(bar.Hollow
                    ? (FormattableString)$"""<rect x="{amounts}" y="{y + 10:0.#}" width="{end - amounts:0.#}" height="{Thick}" fill="none" stroke="{Sheet.Teal}" stroke-width="2"/>"""
                    : $"""<rect x="{amounts}" y="{y + 10:0.#}" width="{end - amounts:0.#}" height="{Thick}" fill="{Sheet.Teal}"/>""")
                .Text(end + 12, y + 27, 18, bar.Words);
            double below = sheet.Paragraph(margin, y + 27, 18, bar.Name, Names - 20, 2, bold: true);
            y = bar.Detail is { } detail ? sheet.Paragraph(margin, below - 4, 15, detail, Names - 20, 6, fill: Sheet.Quiet) : below - 8;
        }

        return y;
    }

    // Where the bars begin.
    private static double Head(Sheet sheet, BarFigure figure)
    {
        double y = sheet.Paragraph(PictureFrame.Margin, 82, 36, Title(figure), Wide - (2 * PictureFrame.Margin), 2, bold: true);
        return sheet.Paragraph(PictureFrame.Margin, y, 20, figure.Sentence, Wide - (2 * PictureFrame.Margin), 3, fill: Sheet.Quiet);
    }
}
