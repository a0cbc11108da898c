using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Billing;

/// <summary>The rates by time as charts of bars, those for one person and those for a group apart, on one scale.</summary>
public static class RateFigures
{
    /// <summary>Those of the page of billing and of each code's page.</summary>
    public static IEnumerable<BarFigure> All(SiteContext site) =>
        Of(site, null).Concat(CodePages.Codes(site.Atlas).SelectMany(code => Of(site, code)));

    /// <summary>Those of a code; of all codes for null. None where no rate is by time. Rates that no longer hold are left out.</summary>
    public static ImmutableArray<BarFigure> Of(SiteContext site, string? code)
    {
        ILookup<bool, Rate> rates = (code is null ? CodePages.All(site.Atlas) : CodePages.Uses(site.Atlas, code))
            .Where(row => row.Entry is { Superseded: null, RateUsd: not null })
            .Select(row => (row, conversion: RateConversion.Of(row.Entry) as RateConversion.ByTime))
            .Where(pair => pair.conversion is not null)
            .Select(pair => new Rate(pair.row, pair.conversion!))
            .OrderByDescending(rate => rate.Conversion.PerQuarterHour)
            .ToLookup(rate => rate.Row.Entry.Size == SessionSize.Group);
        decimal full = rates.SelectMany(group => group).Select(rate => rate.Conversion.PerQuarterHour).DefaultIfEmpty(1).Max();
        return
        [
            .. new[] { (Group: false, Title: "For one person", Of: "for one person"), (Group: true, Title: "For each person in a group", Of: "for each person in a group") }
                .Where(kind => rates[kind.Group].Any())
                .Select(kind => Figure(site, code, kind.Title, kind.Of, [.. rates[kind.Group]], full)),
        ];
    }

    private static BarFigure Figure(SiteContext site, string? code, string title, string of, ImmutableArray<Rate> rates, decimal full) => new(
        title,
        rates.Length == 1
            ? "One rate can be put on this scale."
            : $"{rates.Length} rates, {Spread(rates[^1], rates[0])} for 15 minutes. The date and what to beware of stand beside each.",
        "State and code",
        "Rate",
        [.. rates.Select(rate => new Bar(
            $"{rate.Row.State.Name}, {rate.Row.Entry.Written}",
            rate.Conversion.PerQuarterHour,
            $"{Amounts.DollarsAndCents(rate.Conversion.PerQuarterHour)} for 15 minutes, {Amounts.DollarsAndCents(rate.Conversion.PerHour)} an hour",
            Detail(site, rate.Row),
            site.To(rate.Row.State, rate.Row.Entry.Claim.Anchor)))],
        code is null ? Doors.Billing.Path : CodePages.Path(code),
        NewestDate.Of(rates.Select(rate => rate.Row.Entry.Claim)))
    {
        Full = full,
        TitleAlone = $"What Medicaid pays for peer support{(code is null ? "" : $", code {code}")}: {of}",
    };

    private static string Spread(Rate least, Rate most)
    {
        string from = Amounts.DollarsAndCents(least.Conversion.PerQuarterHour), to = Amounts.DollarsAndCents(most.Conversion.PerQuarterHour);
        return from == to ? $"each {from}" : $"from {from} to {to}";
    }

    private static string Detail(SiteContext site, BillingRow row) => string.Join(" · ", new[]
    {
        row.Entry.Population?.Name ?? "For whom: not said",
        RateWords.Payer(row.State, row.Entry),
        row.Entry.Claim.SuretyInWords(site.Today),
    }.Where(part => part.Length > 0));

    private sealed record Rate(BillingRow Row, RateConversion.ByTime Conversion);
}
