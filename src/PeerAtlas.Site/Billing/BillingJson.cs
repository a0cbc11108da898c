using System.Text.Json;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Billing;

/// <summary>Writes a billing code of a state.</summary>
internal static class BillingJson
{
    /// <summary>Those of all states.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.OfStates(
        site, "billing", state => state.Billing, (state, entry, beside) => Write(writer, site, state, entry, beside));

    public static void Write(Utf8JsonWriter writer, SiteContext site, State state, BillingEntry entry, Action? beside = null)
    {
        writer.WriteStartObject();
        beside?.Invoke();
        writer.WriteString("code", entry.Code);
        writer.Array("modifiers", entry.Modifiers, modifier => writer.WriteStringValue(modifier));
        writer.WriteString("service", entry.Service);
        writer.WriteString("group", entry.Size switch { SessionSize.Group => "yes", SessionSize.Both => "both", _ => "no" });
        writer.Text("population", entry.Population?.Id);
        writer.Text("population_name", entry.Population?.Name);
        writer.Text("unit", entry.Unit?.Id);
        writer.Number("rate_usd", entry.RateUsd);
        RateConversion.ByTime? byTime = RateConversion.Of(entry) as RateConversion.ByTime;
        writer.Number("rate_per_15_minutes_usd", byTime?.PerQuarterHour);
        writer.Number("rate_per_hour_usd", byTime?.PerHour);
        writer.Text("rate_payer", entry.RatePayer);
        writer.WriteBoolean("states_own_rate", entry.RateUsd is not null && entry.IsStatesOwnRate);
        writer.Date("superseded", entry.Superseded);
        writer.WriteString("rate_words", RateWords.InALine(entry));
        writer.Text("limits", entry.Limits);
        writer.Text("prior_authorization", entry.PriorAuthorization?.Id);
        writer.Text("prior_authorization_words", entry.PriorAuthorization?.NeedInWords());
        writer.Claim(entry.Claim, null, site.Absolute(state), site.Today);
        writer.WriteEndObject();
    }

    /// <summary>What of each code's rates counts when states are put side by side, by the code with its modifiers in order of letters.</summary>
    public static void WriteCompared(Utf8JsonWriter writer, State state) => writer.Array(
        "billing_compared",
        state.Billing.GroupBy(ComparedCode.KeyOf).OrderBy(group => group.Key, StringComparer.Ordinal),
        group =>
        {
            writer.WriteStartObject();
            writer.WriteString("code", group.Key);
            writer.Array("entries", group, entry => writer.WriteStringValue(entry.Claim.Anchor));
            writer.Likeness(Likeness.OfRates(group));
            writer.WriteEndObject();
        });
}
