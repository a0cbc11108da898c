using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>Rates in words.</summary>
public static class BillingWords
{
    /// <summary>"$9, unit: 15 minutes (A plan)", "Rate not yet researched, unit: hour".</summary>
    public static string Rate(BillingEntry entry)
    {
        string rate = entry.RateUsd is { } dollars ? AnswerWords.Dollars(dollars) : "Rate not yet researched";
        string unit = entry.Unit?.Name.ToLowerInvariant() ?? "not stated";
        return $"{rate}, unit: {unit}{(entry.RatePayer is { } payer ? $" ({payer})" : "")}";
    }
}
