using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Pictures;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Credentials;

/// <summary>The charts of requirements as pictures.</summary>
public static class RequirementPictures
{
    private const int Radius = 8;
    private const int Diameter = (2 * Radius) + 2;

    /// <summary>The chart; null on a site without pictures and for a requirement without known numbers.</summary>
    public static Picture? Of(SiteContext site, Question requirement) =>
        site.Request.Draws is null || RequirementNumbers.Of(site.Atlas, requirement, site.Today) is not { } numbers ? null : PictureCache.Get(
            site, $"chart-{requirement.Id}", $"{requirement.Wording} {numbers.SentenceOfPicture}", () => Draw(site, requirement, numbers));

    /// <summary>All of them.</summary>
    public static IEnumerable<Picture> All(SiteContext site) => site.Atlas.Codebook.Requirements.Select(requirement => Of(site, requirement)).OfType<Picture>();

    private static Sheet Draw(SiteContext site, Question requirement, RequirementNumbers numbers)
    {
        const int wide = 1280, margin = PictureFrame.Margin, head = 230;
        decimal greatest = numbers.Dots.Select(dot => dot.Amount).Append(numbers.Band?.To ?? 0).Max();
        LinearScale scale = LinearScale.UpTo(greatest, wide - (2 * margin) - 20, 8);
        (DotLane Lane, DotPile Pile)[] lanes = [.. numbers.Lanes.Where(lane => !lane.Dots.IsEmpty).Select(lane => (lane, DotPile.Of(lane.Dots, scale, Diameter)))];
        double height = head + lanes.Sum(lane => 62 + (lane.Pile.Levels * Diameter)) + 60;
        Sheet sheet = new(wide, (int)height + 100);
        double y = sheet.Paragraph(margin, 82, 36, requirement.Wording, wide - (2 * margin), 1, bold: true);
        sheet.Paragraph(margin, y, 20, numbers.SentenceOfPicture, wide - (2 * margin), 3, fill: Sheet.Quiet);
        if (numbers.Band is { } band)
        {
            double from = margin + scale.Of(band.From), to = margin + scale.Of(band.To);
            sheet.Draw($"""<rect x="{from:0.#}" y="{head}" width="{to - from:0.#}" height="{height - head - 40:0.#}" fill="{Sheet.Soft}" opacity=".55"/><path d="M{to:0.#} {head - 6}V{height - 40:0.#}" stroke="{Sheet.Teal}" stroke-width="2" stroke-dasharray="5 3"/>""")
                .Text(from, head - 12, 18, band.Name, fill: Sheet.Teal);
        }

        double line = head;
        foreach ((DotLane lane, DotPile pile) in lanes)
        {
            line += 62 + (pile.Levels * Diameter);
            sheet.Text(margin, line - (pile.Levels * Diameter) - 14, 20, lane.Name, bold: true)
                .Draw($"""<path d="M{margin - Radius - 1} {line:0.#}H{wide - margin}" stroke="{Sheet.Edge}" stroke-width="1"/>""");
            foreach (PlacedDot dot in pile.Dots)
            {
                sheet.Draw($"""<circle cx="{margin + dot.X:0.#}" cy="{line - Radius - 2 - (dot.Level * Diameter):0.#}" r="{Radius}" fill="{Sheet.Teal}"/>""");
            }
        }

        foreach (decimal tick in scale.Ticks)
        {
            string words = requirement.Kind is AnswerKind.Number { Prefix: "$" } ? Amounts.Dollars(tick) : Amounts.Grouped(tick);
            sheet.Draw($"""<path d="M{margin + scale.Of(tick):0.#} {height - 40:0.#}v8" stroke="{Sheet.Edge}" stroke-width="1.5"/>""")
                .Text(margin + scale.Of(tick), height - 12, 18, words, anchor: "middle", fill: Sheet.Quiet);
        }

        return sheet.Foot(site, $"/questions/{requirement.Id}/", NewestDate.Of(site, requirement));
    }
}
