using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Searching;

/// <summary>The page of all results. Without script it lists states, questions and terms.</summary>
public static class SearchRoute
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Search.Path,
        "Search",
        "Search for the answers of each state, for codes, training, papers and terms. Or pick from lists.",
        [],
        Page.MadeBy<SearchPage>());
}
