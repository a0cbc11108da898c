using PeerAtlas.Policy.Billing;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Billing;

/// <summary>Codes, modifiers and rates over all states, and a page for each code.</summary>
public static class BillingRoutes
{
    private const string StyleSheet = "billing.css";

    /// <summary>All of them.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.Billing.Path,
            "Billing for peer support",
            "The codes that each state uses to bill for peer support. See what each code means, what it pays, and the limits.",
            [],
            Page.MadeBy<BillingPage>())
        {
            ShortTitle = Doors.Billing.Name,
            Newest = new(() => NewestDate.Of(site.Atlas.States.SelectMany(state => state.Billing).Select(entry => entry.Claim))),
            Scripts = [ListFilter.Script],
            StyleSheets = [StyleSheet],
        },
        .. CodePages.Codes(site.Atlas).Select(code => Of(code, site)),
    ];

    private static Page Of(string code, SiteContext site)
    {
        BillingCode? listed = site.Atlas.BillingCodes.Codes.FirstOrDefault(candidate => candidate.Code == code);
        return new Page(
            CodePages.Path(code),
            listed is null ? $"Billing code {code}" : $"{code}: {listed.Name}",
            $"Billing code {code}{(listed is null ? "" : $", {listed.Name.ToLowerInvariant()}")}. See what it means, which states use it for peer support, what they pay, and who says so.",
            [Doors.Billing],
            Page.MadeBy<BillingCodePage>((nameof(BillingCodePage.Code), code), (nameof(BillingCodePage.Listed), listed)))
        {
            ShortTitle = code,
            Newest = new(() => NewestDate.Of(site.Atlas.States.SelectMany(state => state.Billing).Where(entry => entry.Code == code).Select(entry => entry.Claim.SpeaksFor).Append(listed?.Source.Published))),
            StyleSheets = [StyleSheet],
        }.Revised(site);
    }
}
