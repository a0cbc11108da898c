using PeerAtlas.Policy;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Credentials;

/// <summary>What each credential asks for, a row a requirement.</summary>
internal static class RequirementsCsv
{
    public const string Name = "requirements";

    public static CsvTable Of(SiteContext site) => CsvTable.Of<Row>(
        Name,
        "What each credential asks for, a row a requirement",
        [
            .. CsvColumn<Row>.Of(row => row.State, site, row => row.Answer.Claim.Anchor),
            CsvColumn<Row>.Link("credential_address", "The credential, by its lasting address.", row => $"{site.Absolute(row.State)}#{row.Credential.Claim.Anchor}").Required,
            .. CredentialsCsv.About<Row>(site, row => row.Credential),
            .. AnswerColumns.Of<Row>(site, row => row.Answer),
        ],
        from state in site.Atlas.States
        from credential in state.Credentials
        from requirement in site.Atlas.Codebook.Requirements
        let answer = Atlas.Resolve(credential, requirement)
        where answer is not null
        select new Row(state, credential, answer))
        .KeyedBy("address")
        .Naming(TableReference.State, TableReference.Question, TableReference.Source, new TableReference("credential_address", "credentials", "address"));

    private sealed record Row(State State, Credential Credential, ResolvedAnswer Answer);
}
