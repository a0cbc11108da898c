using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.States;

/// <summary>Whom to ask in each state.</summary>
internal static class ContactsCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<Row>(
        "contacts",
        "Whom to ask: agencies, plans, boards and help lines",
        [
            .. CsvColumn<Row>.Of(row => row.State, site, row => row.Contact.Claim.Anchor),
            CsvColumn<Row>.Term("role", "What it is responsible for.", site.Atlas.Codebook.Vocabularies.ContactRoles, row => row.Contact.Role.Id).Required,
            CsvColumn<Row>.Text("name", "The organization, office or line.", row => row.Contact.Name).Required,
            CsvColumn<Row>.OneOf("for", "For whom the line is.", [.. Enum.GetValues<Audience>().Select(Word)], row => Word(row.Contact.For)).Required,
            CsvColumn<Row>.Text("phone", "As its source prints it.", row => row.Contact.Phone),
            CsvColumn<Row>.Text("email", "Its mail address.", row => row.Contact.Email),
            CsvColumn<Row>.Link("url", "Its page.", row => row.Contact.Url),
            .. ClaimColumns.Of<Row>(site, row => row.Contact.Claim),
        ],
        from state in site.Atlas.States
        from contact in state.Contacts
        select new Row(state, contact))
        .KeyedBy("address")
        .Naming(TableReference.State, TableReference.Source);

    private static string Word(Audience audience) => audience.ToString().ToLowerInvariant();

    private sealed record Row(State State, Contact Contact);
}
