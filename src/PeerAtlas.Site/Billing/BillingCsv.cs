using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Billing;

/// <summary>Every billing code of every state.</summary>
internal static class BillingCsv
{
    public static CsvTable Of(Atlas atlas) => CsvTable.Of<Row>(
        "billing",
        "Billing codes with unit, rate and limits",
        [
            .. CsvColumn<Row>.Of(row => row.State),
            CsvColumn<Row>.Text("address", "Its lasting address.", row => $"/states/{row.State.Slug}/#{row.Entry.Claim.Anchor}"),
            CsvColumn<Row>.Text("code", "The billing code (HCPCS or CPT).", row => row.Entry.Code),
            CsvColumn<Row>.Text("modifiers", "Its modifiers, parted by a space.", row => row.Entry.Modifiers.IsEmpty ? null : string.Join(' ', row.Entry.Modifiers)),
            CsvColumn<Row>.Text("service", "What it pays for.", row => row.Entry.Service),
            CsvColumn<Row>.Text("population", "For whom: a population of the codebook.", row => row.Entry.Population?.Id),
            CsvColumn<Row>.Text("unit", "What one unit is: a term of the codebook.", row => row.Entry.Unit?.Id),
            CsvColumn<Row>.Number("rate_usd", "US dollars a unit.", row => row.Entry.RateUsd),
            CsvColumn<Row>.Number("rate_per_15_minutes_usd", "US dollars for 15 minutes, where the unit is one of time.", row => ByTime(row)?.PerQuarterHour),
            CsvColumn<Row>.Number("rate_per_hour_usd", "US dollars an hour, where the unit is one of time.", row => ByTime(row)?.PerHour),
            CsvColumn<Row>.Text("rate_payer", "Whose rate it is, where the source names a payer.", row => row.Entry.RatePayer),
            CsvColumn<Row>.Text("limits", "How much may be billed.", row => row.Entry.Limits),
            CsvColumn<Row>.Text("prior_authorization", "yes, limited, no or unclear.", row => row.Entry.PriorAuthorization?.Id),
            CsvColumn<Row>.Text("group", "yes for one person in a group, both for one row for groups and single persons, no for one person alone.", row => row.Entry.Size switch { SessionSize.Group => "yes", SessionSize.Both => "both", _ => "no" }),
            CsvColumn<Row>.Date("superseded", "Until when the rate held, where a newer one has replaced it.", row => row.Entry.Superseded),
            .. ClaimColumns.Of<Row>(row => row.Entry.Claim),
        ],
        from state in atlas.States
        from entry in state.Billing
        select new Row(state, entry));

    private static RateConversion.ByTime? ByTime(Row row) => RateConversion.Of(row.Entry) as RateConversion.ByTime;

    private sealed record Row(State State, BillingEntry Entry);
}
