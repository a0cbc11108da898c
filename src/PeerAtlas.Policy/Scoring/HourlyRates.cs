using System.Collections.Immutable;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Scoring;

/// <summary>What a state's Medicaid pays for an hour of peer support with one person.</summary>
public static class HourlyRates
{
    // HCPCS Level II: self-help and peer services, and the modifier of a group session.
    private const string PeerServices = "H0038";
    private const string Group = "HQ";

    /// <summary>The rates of H0038, group sessions left out, that are given by the quarter hour or the hour.</summary>
    public static ImmutableArray<ScoredFact> Of(State state) =>
    [
        .. state.Billing
            .Select((entry, index) => (entry, index))
            .Where(row => row.entry.Code == PeerServices && !row.entry.Modifiers.Contains(Group))
            .Select(row => (row.entry, row.index, dollars: AnHour(row.entry)))
            .Where(row => row.dollars is not null)
            .Select(row => new ScoredFact.HourlyRate(row.entry, row.index, row.dollars!.Value)),
    ];

    private static decimal? AnHour(BillingEntry entry) => entry.Unit?.Id switch
    {
        "15 minutes" => entry.RateUsd * 4,
        "hour" => entry.RateUsd,
        _ => null,
    };
}
