using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Credentials;

/// <summary>Requirements of all states.</summary>
public static class CertificationRoutes
{
    /// <summary>The page.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.Certification.Path,
            "Certification of peer specialists",
            $"What each of {CredentialRow.All(site.Atlas).Length} peer credentials asks for: hours of training, age, schooling, an exam, hours of work, fees and more.",
            [],
            Page.MadeBy<CertificationPage>())
        {
            ShortTitle = Doors.Certification.Name,
            Scripts = [ListFilter.Script],
            Newest = new(() => NewestDate.Of(site.Atlas.States.SelectMany(state => state.Credentials).SelectMany(credential => credential.Requirements.Values.Append(credential.Claim)))),
        },
    ];
}
