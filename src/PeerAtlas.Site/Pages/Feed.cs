using PeerAtlas.Policy.States;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Feeds;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Pages;

/// <summary>A feed of facts.</summary>
/// <param name="Path">Its address below the root: <c>/feed.xml</c>.</param>
/// <param name="Of">The address of the page whose facts it tells.</param>
/// <param name="Title">Its name in a feed reader.</param>
public sealed record Feed(string Path, string Of, string Title)
{
    /// <summary>What a feed is, in links to it (RFC 4287, section 7).</summary>
    public const string MediaType = "application/atom+xml";

    /// <summary>The newest facts of all states.</summary>
    public static Feed OfAll(string site) => new($"/{Serving.MediaType.FeedName}", ChangesRoute.Path, $"{site}: the newest facts");

    /// <summary>The newest facts of one state.</summary>
    public static Feed OfState(string site, State state) => new(
        $"/states/{state.Slug}/{Serving.MediaType.FeedName}", $"/states/{state.Slug}/", $"{site}: peer support in {state.Name.InSentence()}");

    /// <summary>Every feed, made when it is first asked for.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Files(SiteContext site)
    {
        string name = site.Content.Settings.Title;
        yield return Planned(site, OfAll(name), () => NewestFacts.Of(site));
        foreach (State state in site.Atlas.States)
        {
            yield return Planned(site, OfState(name, state), () => NewestFacts.Of(site, state));
        }
    }

    private static KeyValuePair<string, Lazy<SiteFile>> Planned(SiteContext site, Feed feed, Func<IReadOnlyCollection<DatedFact>> facts) =>
        SitePlan.Planned(feed.Path[1..], () => AtomFeed.Of(site, feed, facts()));
}
