using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Bibliography;

/// <summary>Every source once.</summary>
internal static class SourcesCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<SourceUse>(
        "sources",
        "Every source once, with the states that cite it",
        [
            CsvColumn<SourceUse>.Text("source", "Its key, by which other tables name it.", use => use.Source.Key()).Unique,
            CsvColumn<SourceUse>.Text("title", "Its own title.", use => use.Source.Title).Required,
            CsvColumn<SourceUse>.Text("publisher", "Who published it.", use => use.Source.Publisher).Required,
            CsvColumn<SourceUse>.Link("url", "Where it can be opened.", use => use.Source.Url).Required,
            CsvColumn<SourceUse>.Term("kind", "What kind of source it is; empty where only the list of billing codes cites it.", site.Atlas.Codebook.Vocabularies.SourceKinds, use => use.Source.KindId()),
            CsvColumn<SourceUse>.Date("published", "The date that it carries itself.", use => use.Source.Published),
            CsvColumn<SourceUse>.Date("checked", "When it was last opened and found to say so still.", use => use.Source.Checked),
            CsvColumn<SourceUse>.Link("archived", "A stored copy.", use => use.Source.Archived),
            CsvColumn<SourceUse>.Truth("shared", "true for a document that several files may cite.", use => use.Source.IsShared),
            CsvColumn<SourceUse>.Terms("states", "The states whose facts cite it, by their slugs.", use => use.States),
            CsvColumn<SourceUse>.Terms("surveys", "The surveys that it is the report of.", use => use.Surveys),
        ],
        SourceUse.All(site.Atlas))
        .KeyedBy("source");
}
