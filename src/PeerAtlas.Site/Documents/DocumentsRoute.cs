using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Documents;

/// <summary>The papers of the nation and of all states.</summary>
public static class DocumentsRoute
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Documents.Path,
        "Documents on peer support",
        "Papers of the federal agencies. The rules, manuals and forms of each state.",
        [],
        Page.MadeBy<DocumentsPage>())
    {
        ShortTitle = Doors.Documents.Name,
        Scripts = [ListFilter.Script],
    };
}
