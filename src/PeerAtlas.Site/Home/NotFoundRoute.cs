using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Home;

/// <summary>What a reader sees at an address that the site does not have.</summary>
public static class NotFoundRoute
{
    /// <summary>The page that static hosts serve with status 404.</summary>
    public static Page Page { get; } = new(
        "/404.html",
        "Page not found",
        "There is no page at this address. Find your state, or look through the questions.",
        [],
        Page.MadeBy<NotFoundPage>())
    {
        Listed = false,
        IsAnywhere = true,
        Scripts = [StatePicker.Script],
    };
}
