using PeerAtlas.Policy;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Documents;

/// <summary>Every document of every state.</summary>
internal static class DocumentsCsv
{
    public static CsvTable Of(Atlas atlas) => CsvTable.Of<Row>(
        "documents",
        "Bulletins, rules, manuals and forms of the states",
        [
            .. CsvColumn<Row>.Of(row => row.State),
            CsvColumn<Row>.Text("address", "Its lasting address.", row => $"/states/{row.State.Slug}/#{row.Document.Claim.Anchor}"),
            CsvColumn<Row>.Text("title", "The document’s title.", row => row.Document.Title),
            CsvColumn<Row>.Text("number", "Its number.", row => row.Document.Number),
            CsvColumn<Row>.Text("kind", "What kind of document it is: a term of the codebook.", row => row.Document.Kind.Id),
            CsvColumn<Row>.Date("issued", "When it was issued.", row => row.Document.Issued),
            CsvColumn<Row>.Date("effective", "When it took or takes effect.", row => row.Document.Effective),
            CsvColumn<Row>.Text("url", "Where it can be opened.", row => row.Document.Url),
            CsvColumn<Row>.Text("summary", "What it says, in our words.", row => row.Document.Summary),
            .. ClaimColumns.Of<Row>(row => row.Document.Claim),
        ],
        from state in atlas.States
        from document in state.Documents
        select new Row(state, document));

    private sealed record Row(State State, StateDocument Document);
}
