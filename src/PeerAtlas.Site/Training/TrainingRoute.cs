using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Training;

/// <summary>The courses of all states.</summary>
public static class TrainingRoute
{
    /// <summary>The page.</summary>
    public static Page Of(SiteContext site) => new(
        Doors.Training.Path,
        "Training for peer specialists",
        $"{site.Atlas.States.Sum(state => state.Training.Length)} courses and lists of courses for peer specialists, by state, with hours, cost and format where known.",
        [],
        Page.MadeBy<TrainingPage>())
    {
        ShortTitle = Doors.Training.Name,
        Newest = new(() => NewestDate.Of(site.Atlas.States.SelectMany(state => state.Training).Select(course => course.Claim))),
        Scripts = [ListFilter.Script],
    };
}
