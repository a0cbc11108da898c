using PeerAtlas.Policy;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Credentials;

/// <summary>What each credential asks for, a row a requirement.</summary>
internal static class CredentialsCsv
{
    public static CsvTable Of(Atlas atlas) => CsvTable.Of<Row>(
        "credentials",
        "What each credential asks for, a row a requirement",
        [
            .. CsvColumn<Row>.Of(row => row.State),
            CsvColumn<Row>.Text("credential", "The credential’s full name.", row => row.Credential.Name),
            CsvColumn<Row>.Text("abbreviation", "Its short name.", row => row.Credential.Abbreviation),
            CsvColumn<Row>.Text("serves", "For what kind of peer work: a population of the codebook.", row => row.Credential.Serves.Id),
            CsvColumn<Row>.Text("certifying_body", "Who issues it.", row => row.Credential.CertifyingBody),
            CsvColumn<Row>.Text("level", "full, provisional or advanced.", row => row.Credential.Level.ToString().ToLowerInvariant()),
            CsvColumn<Row>.Text("credential_url", "The credential’s page.", row => row.Credential.Url),
            CsvColumn<Row>.Text("still_asked", "Requirements that a person certified in another state must meet anyway, parted by ; and a space.",
                row => row.Credential.StillAsked.IsEmpty ? null : string.Join("; ", row.Credential.StillAsked.Order(StringComparer.Ordinal))),
            CsvColumn<Row>.Text("credential_address", "The credential’s lasting address.", row => $"/states/{row.State.Slug}/#{row.Credential.Claim.Anchor}"),
            CsvColumn<Row>.Text("address", "Its lasting address.", row => $"/states/{row.State.Slug}/#{row.Answer.Claim.Anchor}"),
            .. AnswerColumns.Of<Row>(row => row.Answer),
            .. ClaimColumns.Of<Row>(row => row.Credential.Claim).Select(column => column.Of("credential", "Of the credential itself: ")),
        ],
        from state in atlas.States
        from credential in state.Credentials
        from requirement in atlas.Codebook.Requirements
        let answer = Atlas.Resolve(credential, requirement)
        where answer is not null
        select new Row(state, credential, answer));

    private sealed record Row(State State, Credential Credential, ResolvedAnswer Answer);
}
