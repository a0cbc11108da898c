using System.Globalization;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Questions;

/// <summary>How old the answers are, as a chart of bars.</summary>
public static class FreshnessFigure
{
    /// <summary>The chart: a bar for each year that answers speak for, and one for those without a date.</summary>
    public static BarFigure Of(SiteContext site)
    {
        List<FactDate?> dates =
        [
            .. site.Atlas.Codebook.Questions
                .SelectMany(question => site.Atlas.ResolveAll(question).Select(row => row.Answer))
                .Concat(site.Atlas.States.SelectMany(state => state.Credentials).SelectMany(credential =>
                    site.Atlas.Codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement))))
                .OfType<ResolvedAnswer>()
                .Select(answer => answer.Claim.Said.AsOf),
        ];
        int all = dates.Count, dated = dates.Count(date => date is not null);
        int old = dates.Count(date => date?.IsOlderThan(Caveats.YearsUntilOld, site.Today) ?? false);
        return new BarFigure(
            "Answers by the year that they speak for",
            $"{Amounts.Grouped(dated)} of {Answers(all)} about states, territories and credentials {(dated == 1 ? "carries" : "carry")} a date; {Amounts.Grouped(old)} of these {(old == 1 ? "is" : "are")} older than {Doubts.YearsUntilOld}.",
            "Year",
            "Answers",
            [
                .. dates.OfType<FactDate>().GroupBy(date => date.Year).OrderByDescending(group => group.Key)
                    .Select(group => new Bar(group.Key.ToString(CultureInfo.InvariantCulture), group.Count(), Answers(group.Count()))),
                .. dated == all ? Array.Empty<Bar>() : [new Bar("Undated", all - dated, Answers(all - dated), Hollow: true)],
            ],
            Doors.Questions.Path,
            NewestDate.Of(dates))
        {
            Id = "freshness",
        };
    }

    private static string Answers(int count) => count == 1 ? "1 answer" : $"{Amounts.Grouped(count)} answers";
}
