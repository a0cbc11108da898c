using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>Rates in words.</summary>
public static class BillingWords
{
    /// <summary>"$9 a unit of 15 minutes (Magellan)", "Rate not yet researched; unit: hour".</summary>
    public static string Rate(BillingEntry entry)
    {
        string unit = entry.Unit?.Name.ToLowerInvariant() ?? "not stated";
        return entry.RateUsd is { } rate
            ? $"{AnswerWords.Dollars(rate)}, unit: {unit}{(entry.RatePayer is { } payer ? $" ({payer})" : "")}"
            : $"Rate not yet researched, unit: {unit}";
    }
}
