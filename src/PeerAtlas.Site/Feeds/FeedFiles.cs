using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Feeds;

/// <summary>The files of the feeds.</summary>
public static class FeedFiles
{
    /// <summary>Every feed, made when it is first asked for.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site)
    {
        string name = site.Content.Settings.Title;
        yield return Planned(site, Feed.OfAll(name), () => NewestFacts.Of(site));
        foreach (State state in site.Atlas.States)
        {
            yield return Planned(site, Feed.OfState(name, state), () => NewestFacts.Of(site, state));
        }
    }

    private static KeyValuePair<string, Lazy<SiteFile>> Planned(SiteContext site, Feed feed, Func<IReadOnlyCollection<DatedFact>> facts) =>
        SiteFile.Planned(feed.Path[1..], () => AtomFeed.Of(site, feed, facts()));
}
