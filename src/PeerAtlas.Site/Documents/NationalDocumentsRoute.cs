using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Documents;

/// <summary>The nation's papers with what each says. In the list of all documents, a third of what a phone must wait for would be theirs.</summary>
public static class NationalDocumentsRoute
{
    /// <summary>The page. Search leads to the papers in the list of all.</summary>
    public static Page Page { get; } = new(
        $"{Doors.Documents.Path}national/",
        "Federal and national papers on peer support",
        "What the papers of federal agencies and national groups say on peer support, with their key points.",
        [Doors.Documents],
        Page.MadeBy<NationalDocumentsPage>())
    {
        ShortTitle = "Federal and national papers",
        IsSearched = false,
    };
}
