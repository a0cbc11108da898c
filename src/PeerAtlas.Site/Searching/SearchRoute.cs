using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Searching;

/// <summary>The page of all results. Without script it lists states, questions and terms.</summary>
public static class SearchRoute
{
    /// <summary>Its address; <c>?q=</c> holds what is looked for.</summary>
    public const string Path = "/search/";

    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Path,
        "Search",
        "Search for the answers of each state, for codes, training, papers and terms. Or pick from lists.",
        [],
        Page.MadeBy<SearchPage>());
}
