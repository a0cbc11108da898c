using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Files;

/// <summary>The lasting addresses of all facts, as seed points name them.</summary>
internal static class FactAddresses
{
    /// <summary>Every address: of the states' facts, and of the national lists' entries.</summary>
    public static IEnumerable<string> Of(Atlas atlas) =>
    [
        .. atlas.States.SelectMany(Of),
        .. Below("documents", atlas.Guidance.Select(document => document.Id)),
        .. Below("glossary", atlas.Glossary.Select(entry => Slug.Of(entry.Term))),
        .. Below("adequacy", atlas.Criteria.Select(criterion => criterion.Id)),
        .. Below("organizations", atlas.Organizations.Select(organization => Slug.Of(organization.Name))),
        .. Below("contacts", atlas.NationalContacts.Select(contact => contact.Id.Id)),
        .. Below("codes", atlas.BillingCodes.Codes.Select(code => Slug.Of(code.Code))),
    ];

    private static IEnumerable<string> Of(State state)
    {
        IEnumerable<EntryId> renamed =
        [
            .. state.Services.Select(fact => fact.Id), .. state.Credentials.Select(credential => credential.Id),
            .. state.Billing.Select(entry => entry.Id), .. state.Training.Select(course => course.Id),
            .. state.Documents.Select(document => document.Id), .. state.Contacts.Select(contact => contact.Id),
            .. state.Advocacy.Strengths.Concat(state.Advocacy.Gaps).Select(fact => fact.Id),
            .. state.Advocacy.Actions.Select(action => action.Id),
        ];
        return state.Claims.Select(claim => claim.Anchor)
            .Concat(renamed.SelectMany(entry => entry.FormerAnchors))
            .Concat(state.Credentials.SelectMany(credential => credential.Requirements.Keys.SelectMany(credential.FormerAnchorsOf)))
            .Select(anchor => $"states/{state.Slug}/#{anchor}");
    }

    private static IEnumerable<string> Below(string list, IEnumerable<string> ids) => ids.Select(id => $"national/{list}/#{id}");
}
