using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Billing;

/// <summary>Every billing code of every state.</summary>
internal static class BillingCsv
{
    public static CsvTable Of(SiteContext site)
    {
        Vocabularies lists = site.Atlas.Codebook.Vocabularies;
        return CsvTable.Of<Row>(
            "billing",
            "Billing codes with unit, rate and limits",
            [
                .. CsvColumn<Row>.Of(row => row.State, site, row => row.Entry.Claim.Anchor),
                CsvColumn<Row>.Text("code", "The billing code (HCPCS or CPT).", row => row.Entry.Code).Required,
                CsvColumn<Row>.Text("modifiers", "Its modifiers, parted by a space.", row => string.Join(' ', row.Entry.Modifiers)),
                CsvColumn<Row>.Text("service", "What it pays for.", row => row.Entry.Service).Required,
                CsvColumn<Row>.Term("population", "For whom.", lists.Populations, row => row.Entry.Population?.Id),
                CsvColumn<Row>.Term("unit", "What one unit is.", lists.BillingUnits, row => row.Entry.Unit?.Id),
                CsvColumn<Row>.Number("rate_usd", "US dollars a unit.", row => row.Entry.RateUsd),
                CsvColumn<Row>.Number("rate_per_15_minutes_usd", "US dollars for 15 minutes, where the unit is one of time.", row => ByTime(row)?.PerQuarterHour),
                CsvColumn<Row>.Number("rate_per_hour_usd", "US dollars an hour, where the unit is one of time.", row => ByTime(row)?.PerHour),
                CsvColumn<Row>.Text("rate_payer", "Whose rate it is, where the source names a payer.", row => row.Entry.RatePayer),
                CsvColumn<Row>.Text("limits", "How much may be billed.", row => row.Entry.Limits),
                CsvColumn<Row>.OneOf("prior_authorization", "Whether it must be asked for beforehand.", ["yes", "limited", "no", "unclear"], row => row.Entry.PriorAuthorization?.Id),
                CsvColumn<Row>.OneOf("group", "yes for one person in a group, both for one row for groups and single persons, no for one person alone.", ["yes", "both", "no"], row => row.Entry.Size switch { SessionSize.Group => "yes", SessionSize.Both => "both", _ => "no" }).Required,
                CsvColumn<Row>.Date("superseded", "Until when the rate held, where a newer one has replaced it.", row => row.Entry.Superseded),
                .. ClaimColumns.Of<Row>(site, row => row.Entry.Claim),
            ],
            from state in site.Atlas.States
            from entry in state.Billing
            select new Row(state, entry))
            .KeyedBy("address")
            .Naming(TableReference.State, TableReference.Source);
    }

    private static RateConversion.ByTime? ByTime(Row row) => RateConversion.Of(row.Entry) as RateConversion.ByTime;

    private sealed record Row(State State, BillingEntry Entry);
}
