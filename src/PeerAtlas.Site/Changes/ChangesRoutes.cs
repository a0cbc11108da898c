using System.Globalization;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Changes;

/// <summary>The page of what changed, and one for each year.</summary>
public static class ChangesRoutes
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Page> Of(SiteContext site)
    {
        Feed feed = Feed.OfAll(site.Content.Settings.Title);
        yield return new Page(
            Doors.Changes.Path,
            Doors.Changes.Name,
            "Changes of policy on peer support by date, state by state: what held, what holds now, what is announced, and feeds that tell you of new ones.",
            [],
            Page.MadeBy<ChangesPage>())
        {
            Feed = feed,
            Newest = new(() => NewestDate.Of(site)),
        };
        AtlasChanges changes = AtlasChanges.Of(site);
        foreach (int year in changes.Years)
        {
            Crumb crumb = OfYear(site, year);
            yield return new Page(
                crumb.Path,
                crumb.Name,
                HasBegun(site, year)
                    ? $"Changes of policy on peer support in {year}, state by state, each with its source: what held before, and what holds since."
                    : $"Changes of policy on peer support that are announced for {year}, state by state, each with its source: what holds, and what is to come.",
                [Doors.Changes],
                Page.MadeBy<YearPage>((nameof(YearPage.Year), year)))
            {
                ShortTitle = year.ToString(CultureInfo.InvariantCulture),
                Feed = feed,
                // Where no fact of it has a date, the newest day on which something changed; a day that has not come is none.
                Newest = new(() => NewestDate.Of(changes.OfYear(year).Select(change => change.Claim))
                    ?? NewestDate.Of(changes.OfYear(year).Select(change => change.Date).Where(date => date?.FirstDay <= site.Today))),
            };
        }
    }

    /// <summary>The page of a year.</summary>
    internal static Crumb OfYear(SiteContext site, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Doors.Changes.Path}{year}/"), HasBegun(site, year) ? $"What changed in {year}" : $"What is announced for {year}");

    /// <summary>Whether a year has begun where the site is; of one that has not, nothing is known but what is announced.</summary>
    internal static bool HasBegun(SiteContext site, int year) => year <= site.Today.Year;
}
