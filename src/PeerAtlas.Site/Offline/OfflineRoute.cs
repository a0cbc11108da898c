using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Offline;

/// <summary>What a reader without a network sees in place of a page of which there is no copy.</summary>
public static class OfflineRoute
{
    /// <summary>The page. The service worker writes into it what is at hand.</summary>
    public static Page Page { get; } = new(
        "/offline/",
        "No network",
        "What you see without a network in place of a page that you have not opened before.",
        [],
        Page.MadeBy<OfflinePage>())
    {
        Listed = false,
        IsSearched = false,
        IsAnywhere = true,
    };
}
