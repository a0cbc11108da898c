using System.Text.Json;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Billing;

/// <summary>Writes a billing code of a state.</summary>
internal static class BillingJson
{
    public static void Write(Utf8JsonWriter writer, BillingEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("code", entry.Code);
        writer.Array("modifiers", entry.Modifiers, modifier => writer.WriteStringValue(modifier));
        writer.WriteString("service", entry.Service);
        writer.Text("population", entry.Population?.Id);
        writer.Text("unit", entry.Unit?.Id);
        writer.Number("rate_usd", entry.RateUsd);
        RateConversion.ByTime? byTime = RateConversion.Of(entry) as RateConversion.ByTime;
        writer.Number("rate_per_15_minutes_usd", byTime?.PerQuarterHour);
        writer.Number("rate_per_hour_usd", byTime?.PerHour);
        writer.Text("rate_payer", entry.RatePayer);
        writer.Text("limits", entry.Limits);
        writer.Text("prior_authorization", entry.PriorAuthorization?.Id);
        writer.Date("as_of", entry.SpeaksFor);
        writer.Text("note", entry.Note);
        writer.Reading(entry.Reading);
        writer.Source(entry.Source);
        writer.WriteEndObject();
    }
}
