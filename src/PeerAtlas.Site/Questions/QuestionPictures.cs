using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Answers;
using PeerAtlas.Site.Maps;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Pictures;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Questions;

/// <summary>The pictures of a question: its map, and its social card.</summary>
public static class QuestionPictures
{
    /// <summary>The map with its legend and counts; null on a site without pictures and for a question without a map.</summary>
    public static Picture? Map(SiteContext site, Question question) => site.Request.Draws is null || !HasMap(question) ? null : PictureCache.Get(
        site, $"map-{question.Id}", $"{question.Wording} Map of the states. {Counted(SignCount.Of(site.Atlas, question))}", () => DrawMap(site, question));

    /// <summary>The social card: the question with its counts and map, or alone; null on a site without pictures.</summary>
    public static Picture? Card(SiteContext site, Question question) => site.Request.Draws is null ? null : PictureCache.Get(
        site,
        $"card-{question.Id}",
        HasMap(question) ? $"{question.Wording} {Counted(SignCount.Of(site.Atlas, question))}" : question.Wording,
        () => DrawCard(site, question));

    /// <summary>Every map.</summary>
    public static IEnumerable<Picture> Maps(SiteContext site) => All(site).Select(question => Map(site, question)).OfType<Picture>();

    /// <summary>Every social card.</summary>
    public static IEnumerable<Picture> Cards(SiteContext site) => All(site).Select(question => Card(site, question)).OfType<Picture>();

    private static IEnumerable<Question> All(SiteContext site) => site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements);

    private static bool HasMap(Question question) => question is { Kind: AnswerKind.YesNoLimited, Subject: Subject.State };

    private static string Path(Question question) => $"/questions/{question.Id}/";

    private static string Counted(SignCount count) => string.Join(' ', Signs.All.Select(sign => $"{sign.Word()}: {count.Least(sign)}{count.BySign[sign]}."));

    private static Sheet DrawMap(SiteContext site, Question question)
    {
        SignCount count = SignCount.Of(site.Atlas, question);
        Sheet sheet = new(1280, 960);
        double y = sheet.Paragraph(PictureFrame.Margin, 82, 36, question.Wording, sheet.Width - (2 * PictureFrame.Margin), 2, bold: true);
        double x = PictureFrame.Margin;
        foreach (Sign sign in Signs.All)
        {
            string words = $"{sign.Word()}: {count.Least(sign)}{count.BySign[sign]}";
            sheet.Draw($"""<g transform="translate({x} {y - 12})"><rect width="34" height="22" {SignDrawing.Fill(sign)}/></g>""")
                .Text(x + 42, y + 5, 18, words);
            x += 42 + (words.Length * 9.5) + 22;
        }

        string counted = $"Counts are of the {count.Total} states, counting the District of Columbia.{(count.Span is { } span ? $" Counted {span}." : "")}";
        sheet.Text(PictureFrame.Margin, y + 42, 18, counted, fill: Sheet.Quiet);
        return Country(sheet, site, question, 140, y + 62, Math.Min(1.03, (sheet.Height - 90 - (y + 62)) / 612)).Foot(site, Path(question), NewestDate.Of(site, question));
    }

    private static Sheet DrawCard(SiteContext site, Question question)
    {
        Sheet sheet = new(PictureFrame.CardWidth, PictureFrame.CardHeight);
        sheet.Text(PictureFrame.Margin, 74, 28, site.Content.Settings.Title, bold: true, fill: Sheet.Teal);
        bool map = HasMap(question);
        double y = sheet.Paragraph(PictureFrame.Margin, map ? 132 : 152, map ? 42 : 56, question.Wording, sheet.Width - (2 * PictureFrame.Margin), map ? 2 : 4, bold: true);
        if (!map)
        {
            sheet.Paragraph(PictureFrame.Margin, y + 30, 32, question.Subject == Subject.State ? "What is known of each state, with its sources." : "What is known of each credential, with its sources.", sheet.Width - (2 * PictureFrame.Margin), 2, fill: Sheet.Quiet);
            return sheet.Foot(site, Path(question), NewestDate.Of(site, question));
        }

        SignCount count = SignCount.Of(site.Atlas, question);
        double line = y + 34;
        foreach (Sign sign in Signs.All)
        {
            sheet.Mark(sign, PictureFrame.Margin + 16, line - 10, 16)
                .Text(PictureFrame.Margin + 48, line, 30, $"{sign.Word()}: {count.Least(sign)}{count.BySign[sign]}", bold: sign is Sign.Yes or Sign.Limited);
            line += 52;
        }

        double scale = Math.Min(0.62, (sheet.Height - 92 - y) / 612);
        return Country(sheet, site, question, sheet.Width - PictureFrame.Margin - (990 * scale), y - 6, scale).Foot(site, Path(question), NewestDate.Of(site, question));
    }

    // The shapes of the page's own map, with the boxes of the states that are too small for their letters.
    private static Sheet Country(Sheet sheet, SiteContext site, Question question, double x, double y, double scale)
    {
        sheet.Draw($"""<g transform="translate({x:0.#} {y:0.#}) scale({scale:0.###})" stroke-linejoin="round">""");
        (State State, Sign Sign)[] shown = [.. site.Atlas.ResolveAll(question)
            .Where(row => StateShape.ByCode.ContainsKey(row.State.Code)).Select(row => (row.State, Of(row.Answer)))];
        foreach ((State state, Sign sign) in shown.OrderBy(row => row.Sign))
        {
            Markup($"""<path d="{StateShape.ByCode[state.Code].Path}" {SignDrawing.Fill(sign)}/>""");
        }

        foreach ((State state, Sign sign) in shown)
        {
            StateShape shape = StateShape.ByCode[state.Code];
            if (Callout.ByCode.GetValueOrDefault(shape.Code) is { } box)
            {
                Markup($"""<path d="M{box.FromX} {box.FromY}L{box.ToX} {box.ToY}" stroke="{Sheet.Edge}" stroke-width="1" fill="none"/><rect x="{box.X}" y="{box.Y}" width="{Callout.Width}" height="{Callout.Height}" rx="3" {SignDrawing.Fill(sign)}/>""");
            }

            (double at, double down) = Callout.ByCode.GetValueOrDefault(shape.Code) is { } label ? (label.X + (Callout.Width / 2), label.Y + 21) : (shape.X, shape.Y + 6);
            Markup($"""<text x="{at:0.#}" y="{down:0.#}" font-size="16" font-weight="700" text-anchor="middle" {Letters(sign)}>{Sheet.Escaped(shape.Code)}</text>""");
        }

        return sheet.Draw($"</g>");

        void Markup(FormattableString markup) => sheet.Draw(markup);
    }

    private static Sign Of(ResolvedAnswer? answer) => answer?.Sign ?? Sign.Absent;

    // Letters on a pattern stand on an outline of paper, as on pages.
    private static string Letters(Sign sign) => sign switch
    {
        Sign.Yes => $"fill=\"{Sheet.Paper}\"",
        Sign.Limited or Sign.Unclear => $"fill=\"{Sheet.Ink}\" stroke=\"{Sheet.Paper}\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
        _ => $"fill=\"{Sheet.Ink}\"",
    };
}
