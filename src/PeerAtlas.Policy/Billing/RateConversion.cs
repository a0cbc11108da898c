namespace PeerAtlas.Policy.Billing;

/// <summary>Why a rate cannot be set beside others.</summary>
public enum NotConverted
{
    /// <summary>The source does not say what one unit is.</summary>
    NoUnit,

    /// <summary>A month, a day or a visit has no fixed length.</summary>
    NoFixedLength,
}

/// <summary>A rate on the scale that all states share, or the reason why it cannot be put there.</summary>
public abstract record RateConversion
{
    private static readonly Dictionary<string, int> MinutesByUnit = new(StringComparer.Ordinal) { ["15 minutes"] = 15, ["hour"] = 60 };

    private RateConversion()
    {
    }

    /// <summary>A rate by time.</summary>
    /// <param name="PerQuarterHour">US dollars for 15 minutes, exact; round when it is shown.</param>
    /// <param name="PerHour">US dollars for 60 minutes, exact.</param>
    /// <param name="UnitMinutes">The length of the unit that the source names: 15 or 60.</param>
    public sealed record ByTime(decimal PerQuarterHour, decimal PerHour, int UnitMinutes) : RateConversion;

    /// <summary>A rate that is shown only as its source states it.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record AsStated(NotConverted Reason) : RateConversion;

    /// <summary>
    /// Converts an entry's rate. Only the unit that its own source names counts: a code's usual unit is not put in its
    /// place, because states may define units of their own.
    /// </summary>
    /// <param name="entry">An entry of a state.</param>
    /// <returns>Null when the entry has no rate.</returns>
    public static RateConversion? Of(BillingEntry entry) => entry switch
    {
        { RateUsd: null } => null,
        { Unit: null } => new AsStated(NotConverted.NoUnit),
        { RateUsd: { } rate, Unit.Id: var unit } when MinutesByUnit.TryGetValue(unit, out int minutes) =>
            new ByTime(rate * 15 / minutes, rate * 60 / minutes, minutes),
        _ => new AsStated(NotConverted.NoFixedLength),
    };
}
