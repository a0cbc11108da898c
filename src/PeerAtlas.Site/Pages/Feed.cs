using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Pages;

/// <summary>A feed of changes.</summary>
/// <param name="Path">Its address below the root: <c>/feed.xml</c>.</param>
/// <param name="Of">The address of the page whose changes it tells.</param>
/// <param name="Title">Its name in a feed reader.</param>
public sealed record Feed(string Path, string Of, string Title)
{
    /// <summary>What a feed is, in links to it (RFC 4287, section 7).</summary>
    public const string MediaType = "application/atom+xml";

    /// <summary>What changed in all states.</summary>
    public static Feed OfAll(string site) => new($"/{Serving.MediaType.FeedName}", Doors.Changes.Path, $"{site}: what changed");

    /// <summary>What changed in the answers to one question.</summary>
    public static Feed OfQuestion(string site, Question question) => new(
        $"/questions/{question.Id}/{Serving.MediaType.FeedName}", $"/questions/{question.Id}/", $"{site}: {question.Label}");

    /// <summary>What changed in one state.</summary>
    public static Feed OfState(string site, State state) => new(
        $"/states/{state.Slug}/{Serving.MediaType.FeedName}", $"/states/{state.Slug}/", $"{site}: peer support in {state.Name.InSentence()}");
}
