using PeerAtlas.Policy.National;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.BillingPages;

/// <summary>Codes, modifiers and rates over all states, and a page for each code.</summary>
public static class BillingRoutes
{
    private static readonly Crumb Index = new("/billing/", "Billing");

    /// <summary>All of them.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Index.Path,
            "Billing for peer support",
            "Billing codes for peer support by state with modifiers, units and limits, rates on one scale, and what each code and modifier means.",
            [],
            Page.MadeBy<BillingPage>())
        {
            ShortTitle = Index.Name,
        },
        .. CodePages.Codes(site.Atlas).Select(code => Of(code, site)),
    ];

    private static Page Of(string code, SiteContext site)
    {
        BillingCode? listed = site.Atlas.BillingCodes.Codes.FirstOrDefault(candidate => candidate.Code == code);
        return new Page(
            CodePages.Path(code),
            listed is null ? $"Billing code {code}" : $"{code}: {listed.Name}",
            $"Billing code {code}{(listed is null ? "" : $", {listed.Name.ToLowerInvariant()}")}: unit, modifiers and their meanings, and the states that use it for peer support, with rates and sources.",
            [Index],
            Page.MadeBy<BillingCodePage>((nameof(BillingCodePage.Code), code), (nameof(BillingCodePage.Listed), listed)))
        {
            ShortTitle = code,
        };
    }
}
