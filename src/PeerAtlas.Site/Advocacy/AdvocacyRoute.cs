using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Advocacy;

/// <summary>The page for people who want to change policy.</summary>
public static class AdvocacyRoute
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Advocacy.Path,
        "Speak up for peer support",
        "Judge your state’s peer support, print a one-page brief, write to lawmakers, and find groups to join and places to act.",
        [],
        Page.MadeBy<AdvocacyPage>())
    {
        ShortTitle = Doors.Advocacy.Name,
    };
}
