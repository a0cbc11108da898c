using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>The page on the files for machines and on embeds.</summary>
public static class DataRoutes
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Data.Path,
        "Data for programs and other sites",
        "Every fact as a JSON file at a lasting address, and small cards and maps to show on your own site.",
        [],
        Page.MadeBy<DataPage>())
    {
        ShortTitle = Doors.Data.Name,
    };
}
