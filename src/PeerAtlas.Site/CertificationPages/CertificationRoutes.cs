using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.CertificationPages;

/// <summary>Requirements of all states.</summary>
public static class CertificationRoutes
{
    /// <summary>The page.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            "/certification/",
            "Certification of peer specialists",
            $"Training hours, age, schooling, exam, work hours, fees, renewal and more for {CredentialRow.All(site.Atlas).Length} peer credentials, by the people they serve.",
            [],
            Page.MadeBy<CertificationPage>())
        {
            ShortTitle = "Certification",
        },
    ];
}
