using PeerAtlas.Pipeline;

namespace PeerAtlas.Reporting;

/// <summary>What a stage is called.</summary>
internal static class StageText
{
    /// <summary>While it runs: <c>Reading the facts</c>.</summary>
    public static string Doing(Stage stage) => stage switch
    {
        Stage.Read => "Reading files",
        Stage.Facts => "Checking the facts",
        Stage.History => "Reading the history",
        Stage.Texts => "Reading the texts",
        Stage.Search => "Making the search index",
        Stage.Pages => "Rendering pages",
        Stage.Pictures => "Making pictures",
        Stage.Links => "Following links",
        Stage.Write => "Writing the site",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>In the closing table: <c>facts</c>.</summary>
    public static string Name(Stage stage) => stage switch
    {
        Stage.Read => "read files",
        Stage.Facts => "facts",
        Stage.History => "history",
        Stage.Texts => "texts",
        Stage.Search => "search",
        Stage.Pages => "pages",
        Stage.Pictures => "pictures",
        Stage.Links => "links",
        Stage.Write => "write",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
