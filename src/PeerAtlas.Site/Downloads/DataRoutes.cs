using System.Collections.Immutable;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>The pages on the files for machines and on embeds.</summary>
public static class DataRoutes
{
    /// <summary>What was added to the files for programs, and when.</summary>
    public static Crumb ApiChanges { get; } = new($"{Doors.Data.Path}api/", "Changes of the files");

    /// <summary>All of them.</summary>
    public static ImmutableArray<Page> Pages { get; } =
    [
        new Page(
            Doors.Data.Path,
            "Data for programs and other sites",
            "Every fact as a JSON file at a lasting address, as a table and as a workbook. Small cards and maps to show on your own site.",
            [],
            Page.MadeBy<DataPage>())
        {
            ShortTitle = Doors.Data.Name,
        },
        new Page(
            ApiChanges.Path,
            "Changes of the files for programs",
            "What you can rely on in the files for programs, and what was added to them, by date.",
            [Doors.Data],
            Page.MadeBy<ApiChangesPage>())
        {
            ShortTitle = ApiChanges.Name,
        },
    ];
}
