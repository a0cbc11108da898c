using System.Collections.Immutable;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>The files of the tables, and the one that describes them.</summary>
public static class DownloadFiles
{
    /// <summary>Every file.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site)
    {
        ImmutableArray<CsvTable> tables = DataTables.Of(site.Atlas);
        return
        [
            .. tables.Select(table => SiteFile.Planned(table.Path, () => new SiteFile(table.Path, table.ToBytes()))),
            SiteFile.Planned(DataPackage.Path, () => new SiteFile(DataPackage.Path, DataPackage.Of(site, tables))),
        ];
    }
}
