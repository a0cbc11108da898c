using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>Two states and the address at which they are compared.</summary>
/// <param name="First">The one whose slug comes first by letter.</param>
/// <param name="Second">The other.</param>
public sealed record StatePair(State First, State Second)
{
    /// <summary>The address below the root: <c>/compare/idaho-vs-wyoming/</c>.</summary>
    public string Path => $"{Doors.Compare.Path}{First.Slug}-vs-{Second.Slug}/";

    /// <summary>The address with the states the other way round, from which readers are sent on.</summary>
    public string ReversedPath => $"{Doors.Compare.Path}{Second.Slug}-vs-{First.Slug}/";

    /// <summary>What the page that compares them is called.</summary>
    public string Title => $"{First.Name.AtStart()} and {Second.Name.InSentence()}: peer support compared";

    /// <summary>The same where room is scarce.</summary>
    public string ShortTitle => $"{First.Name} and {Second.Name.InSentence()}";

    /// <summary>The pair of any two different states.</summary>
    public static StatePair Of(State one, State other) =>
        string.CompareOrdinal(one.Slug, other.Slug) < 0 ? new(one, other) : new(other, one);
}
