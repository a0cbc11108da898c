using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Scoring;

/// <summary>What a state's Medicaid pays for an hour of peer support with one person.</summary>
public static class HourlyRates
{
    // HCPCS Level II: self-help and peer services.
    private const string PeerServices = "H0038";

    /// <summary>The rates of H0038, group sessions left out, that are given by time.</summary>
    public static ImmutableArray<ScoredFact> Of(State state) =>
    [
        .. state.Billing
            .Select((entry, index) => (entry, index, rate: RateConversion.Of(entry)))
            .Where(row => row.entry.Code == PeerServices && !GroupRate.Is(row.entry) && row.rate is RateConversion.ByTime)
            .Select(row => new ScoredFact.HourlyRate(row.entry, row.index, ((RateConversion.ByTime)row.rate!).PerHour)),
    ];
}
