using System.Collections.Immutable;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Timeline;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Timeline;

/// <summary>Counts of states as their sources give them, year by year. Years without a count are left out, not guessed.</summary>
public static class CountFigures
{
    /// <summary>Those that have a count.</summary>
    public static IEnumerable<BarFigure> All(SiteContext site) =>
        new[]
        {
            Of(site, "certifying", "States that certify peer specialists", milestone => milestone.StatesCertifying),
            Of(site, "paying", "States that pay for some peer support through Medicaid", milestone => milestone.StatesPaying),
        }.OfType<BarFigure>();

    private static BarFigure? Of(SiteContext site, string id, string title, Func<Milestone, int?> count)
    {
        ImmutableArray<Milestone> counted = [.. site.Atlas.Timeline.Where(milestone => count(milestone) is not null)];
        return counted.IsEmpty ? null : new BarFigure(
            title,
            counted.Length == 1
                ? "One count is known. A full bar is 50 states; DC is left out."
                : $"From {Words(counted[0])} in {counted[0].Date.InWords()} to {Words(counted[^1])} in {counted[^1].Date.InWords()}. {Whose(counted)} Small steps can come from how they counted. A full bar is 50 states; DC is left out.",
            "As of",
            "States",
            [.. counted.Select(milestone => new Bar(milestone.Date.InWords(), count(milestone)!.Value, Words(milestone), WebAddress.Host(milestone.SourceUrls[0]), milestone.SourceUrls[0]))],
            Doors.Timeline.Path,
            NewestDate.Of(counted.Select(milestone => (Policy.Dates.FactDate?)milestone.Date)))
        {
            Id = id,
            Full = 50,
        };

        string Words(Milestone milestone) => $"{count(milestone)} states";
    }

    private static string Whose(ImmutableArray<Milestone> counted)
    {
        int sources = counted.Select(milestone => SourceAddress.KeyOf(milestone.SourceUrls[0])).Distinct().Count();
        return sources == counted.Length ? "Each bar is another source’s own count." : $"The {counted.Length} bars are the counts of {sources} {(sources == 1 ? "source" : "sources")}.";
    }
}
