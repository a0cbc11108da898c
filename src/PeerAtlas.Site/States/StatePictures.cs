using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Pictures;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.States;

/// <summary>The social card of a state: its name, and its headline answers with their signs.</summary>
public static class StatePictures
{
    /// <summary>The card; null on a site without pictures.</summary>
    public static Picture? Card(SiteContext site, State state) => site.Request.Draws is null ? null : PictureCache.Get(
        site,
        $"card-{state.Slug}",
        $"Does {state.Name} Medicaid pay for peer support? {string.Join(' ', Answers(site, state).Select(row => $"{row.Question.Headline}: {Words(row.Answer)}."))}",
        () => Draw(site, state));

    /// <summary>Every card.</summary>
    public static IEnumerable<Picture> All(SiteContext site) => site.Atlas.States.Select(state => Card(site, state)).OfType<Picture>();

    private static IEnumerable<(Question Question, ResolvedAnswer? Answer)> Answers(SiteContext site, State state) =>
        site.Atlas.Codebook.Headlines.Select(question => (question, site.Atlas.Resolve(state, question)));

    private static string Words(ResolvedAnswer? answer) => answer?.InShort() ?? Sign.Absent.Word();

    private static Sheet Draw(SiteContext site, State state)
    {
        Sheet sheet = new(PictureFrame.CardWidth, PictureFrame.CardHeight);
        sheet.Text(PictureFrame.Margin, 74, 28, site.Content.Settings.Title, bold: true, fill: Sheet.Teal);
        sheet.Text(PictureFrame.Margin, 140, 56, state.Name, bold: true)
            .Text(PictureFrame.Margin, 186, 28, "Does Medicaid pay for peer support?", fill: Sheet.Quiet);
        double line = 240;
        foreach ((Question question, ResolvedAnswer? answer) in Answers(site, state))
        {
            Sign sign = answer?.Sign ?? Sign.Absent;
            sheet.Mark(sign, PictureFrame.Margin + 22, line + 8, 22)
                .Text(PictureFrame.Margin + 66, line, 22, question.Headline!, fill: Sheet.Quiet)
                .Text(PictureFrame.Margin + 66, line + 34, 32, Words(answer), bold: true);
            line += 78;
        }

        return sheet.Foot(site, $"/states/{state.Slug}/", NewestDate.Of(Answers(site, state).Select(row => row.Answer?.Claim.SpeaksFor)));
    }
}
