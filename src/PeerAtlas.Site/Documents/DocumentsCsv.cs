using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Documents;

/// <summary>Every document of every state.</summary>
internal static class DocumentsCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<Row>(
        "documents",
        "Bulletins, rules, manuals and forms of the states",
        [
            .. CsvColumn<Row>.Of(row => row.State, site, row => row.Document.Claim.Anchor),
            CsvColumn<Row>.Text("title", "The document’s title.", row => row.Document.Title).Required,
            CsvColumn<Row>.Text("number", "Its number.", row => row.Document.Number),
            CsvColumn<Row>.Term("kind", "What kind of document it is.", site.Atlas.Codebook.Vocabularies.DocumentKinds, row => row.Document.Kind.Id).Required,
            CsvColumn<Row>.Date("issued", "When it was issued.", row => row.Document.Issued),
            CsvColumn<Row>.Date("effective", "When it took or takes effect.", row => row.Document.Effective),
            CsvColumn<Row>.Date("comments_until", "Until when people can comment on it.", row => row.Document.CommentsUntil),
            CsvColumn<Row>.Link("url", "Where it can be opened.", row => row.Document.Url).Required,
            CsvColumn<Row>.Text("summary", "What it says, in our words.", row => row.Document.Summary).Required,
            .. ClaimColumns.Of<Row>(site, row => row.Document.Claim),
        ],
        from state in site.Atlas.States
        from document in state.Documents
        select new Row(state, document))
        .KeyedBy("address")
        .Naming(TableReference.State, TableReference.Source);

    private sealed record Row(State State, StateDocument Document);
}
