using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Feeds;

/// <summary>The files of the feeds, and the calendar.</summary>
public static class FeedFiles
{
    /// <summary>Every one, made when it is first asked for.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site)
    {
        string name = site.Content.Settings.Title;
        yield return Planned(site, Feed.OfAll(name), changes => changes.All);
        foreach (State state in site.Atlas.States)
        {
            yield return Planned(site, Feed.OfState(name, state), changes => changes.OfState(state));
        }

        foreach (Question question in site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements))
        {
            yield return Planned(site, Feed.OfQuestion(name, question), changes => changes.OfQuestion(question));
        }

        yield return SiteFile.Planned(CalendarFile.Path, () => CalendarFile.Of(site));
    }

    private static KeyValuePair<string, Lazy<SiteFile>> Planned(SiteContext site, Feed feed, Func<AtlasChanges, IEnumerable<PolicyChange>> changes) =>
        SiteFile.Planned(feed.Path[1..], () => AtomFeed.Of(site, feed, changes(AtlasChanges.Of(site))));
}
