using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>The files of the tables, the workbook of all of them, and the file that describes them.</summary>
public static class DownloadFiles
{
    // Planned once for a site, as the files of the API are.
    private static readonly ConditionalWeakTable<SiteContext, ImmutableDictionary<string, Lazy<SiteFile>>> Planned = [];

    /// <summary>Every file.</summary>
    public static ImmutableDictionary<string, Lazy<SiteFile>> Of(SiteContext site) => Planned.GetValue(site, Plan);

    private static ImmutableDictionary<string, Lazy<SiteFile>> Plan(SiteContext site)
    {
        ImmutableArray<CsvTable> tables = DataTables.Of(site);
        return ImmutableDictionary.CreateRange(
        [
            .. tables.Select(table => SiteFile.Planned(table.Path, () => new SiteFile(table.Path, table.ToBytes()))),
            SiteFile.Planned(Workbook.Path, () => Workbook.Of(site, tables)),
            SiteFile.Planned(DataPackage.Path, () => new SiteFile(DataPackage.Path, DataPackage.Of(site, tables))),
        ]);
    }
}
