using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Scoring;

/// <summary>What a state's Medicaid pays for an hour of peer support with one person.</summary>
public static class HourlyRates
{
    /// <summary>The rates of the service's own code that stand and are given by time; rates for groups alone are left out.</summary>
    public static ImmutableArray<ScoredFact> Of(Atlas atlas, State state) =>
    [
        .. state.Billing
            .Where(entry => atlas.BillingCodes.IsOwn(entry.Code) && entry.Size != SessionSize.Group && entry.Superseded is null)
            .Select(entry => (entry, rate: RateConversion.Of(entry) as RateConversion.ByTime))
            .Where(row => row.rate is not null)
            .Select(row => new ScoredFact.HourlyRate(row.entry, row.rate!.PerHour)),
    ];
}
