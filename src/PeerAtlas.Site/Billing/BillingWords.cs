using PeerAtlas.Policy.Billing;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Billing;

/// <summary>Rates in words.</summary>
public static class BillingWords
{
    /// <summary>A rate by time on the scale that all states share; the script of the compare page uses the same words.</summary>
    public const string OnOneScale = "that is {quarter} for 15 minutes and {hour} an hour";

    /// <summary>
    /// "$9, unit: 15 minutes, payer: A plan; that is $9 for 15 minutes and $36 an hour", "Rate not yet researched, unit: hour".
    /// </summary>
    public static string Rate(BillingEntry entry)
    {
        string rate = entry.RateUsd is { } dollars ? AnswerWords.Dollars(dollars) : "Rate not yet researched";
        string unit = entry.Unit?.Name.ToLowerInvariant() ?? "not stated";
        string scale = RateConversion.Of(entry) is RateConversion.ByTime byTime
            ? "; " + OnOneScale
                .Replace("{quarter}", AnswerWords.Dollars(byTime.PerQuarterHour), StringComparison.Ordinal)
                .Replace("{hour}", AnswerWords.Dollars(byTime.PerHour), StringComparison.Ordinal)
            : "";
        return $"{rate}, unit: {unit}{(entry.RatePayer is { } payer ? $", payer: {payer}" : "")}{scale}";
    }
}
