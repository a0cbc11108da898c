using System.Collections.Immutable;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Credentials;

/// <summary>Every credential of every state.</summary>
internal static class CredentialsCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<CredentialRow>(
        "credentials",
        "Every credential that a state endorses or Medicaid recognizes",
        [
            .. CsvColumn<CredentialRow>.Of(row => row.State, site, row => row.Credential.Claim.Anchor),
            .. About<CredentialRow>(site, row => row.Credential),
            CsvColumn<CredentialRow>.Link("url", "Its page.", row => row.Credential.Url),
            CsvColumn<CredentialRow>.Terms("still_asked", "Requirements that a person certified in another state must meet anyway.", row => row.Credential.StillAsked.Order(StringComparer.Ordinal)),
            .. ClaimColumns.Of<CredentialRow>(site, row => row.Credential.Claim),
        ],
        CredentialRow.All(site.Atlas))
        .KeyedBy("address")
        .Naming(TableReference.State, TableReference.Source);

    /// <summary>The columns that tell which credential a row is about.</summary>
    public static ImmutableArray<CsvColumn<T>> About<T>(SiteContext site, Func<T, Credential> credential) =>
    [
        CsvColumn<T>.Text("credential", "The credential’s full name.", row => credential(row).Name).Required,
        CsvColumn<T>.Text("abbreviation", "Its short name.", row => credential(row).Abbreviation),
        CsvColumn<T>.Term("serves", "For what kind of peer work.", site.Atlas.Codebook.Vocabularies.Populations, row => credential(row).Serves.Id).Required,
        CsvColumn<T>.Text("certifying_body", "Who issues it.", row => credential(row).CertifyingBody),
        CsvColumn<T>.OneOf("level", "Where it stands on the way of a peer specialist.", [.. Enum.GetValues<CredentialLevel>().Select(Word)], row => Word(credential(row).Level)).Required,
    ];

    private static string Word(CredentialLevel level) => level.ToString().ToLowerInvariant();
}
