using PeerAtlas.Site.Routing;

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
        "Search the answers of every state, billing codes, training, documents and terms; or pick from the lists of states, questions and terms.",
        [],
        Page.MadeBy<SearchPage>());
}
