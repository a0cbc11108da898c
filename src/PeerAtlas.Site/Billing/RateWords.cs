using System.Globalization;
using PeerAtlas.Policy.Billing;

namespace PeerAtlas.Site.Billing;

/// <summary>Rates in a reader's words.</summary>
public static class RateWords
{
    /// <summary>"$26.49": dollars and cents, half a cent rounded away from zero.</summary>
    public static string Money(decimal dollars) =>
        "$" + Math.Round(dollars, 2, MidpointRounding.AwayFromZero).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>The rate as its source states it: "$26.49 for 15 minutes"; for an entry that has a rate.</summary>
    public static string AsStated(BillingEntry entry) =>
        Money(entry.RateUsd!.Value) + (entry.Unit is { } unit ? $" {(unit.Id == "15 minutes" ? "for" : "a")} {unit.Name.ToLowerInvariant()}" : " a unit");

    /// <summary>How the rate was put on the common scale, or why it was not.</summary>
    public static string How(BillingEntry entry, RateConversion conversion) => conversion switch
    {
        RateConversion.ByTime { UnitMinutes: 15 } => $"{Money(entry.RateUsd!.Value)} for a 15-minute unit × 4 is an hour",
        RateConversion.ByTime => $"{Money(entry.RateUsd!.Value)} for an hour ÷ 4 is 15 minutes",
        RateConversion.AsStated { Reason: NotConverted.NoUnit } => "Not converted: the source does not say how long a unit is",
        _ => $"Not converted: a {entry.Unit!.Name.ToLowerInvariant()} has no fixed length",
    };

    /// <summary>Whose rate it is.</summary>
    public static string Payer(BillingEntry entry) => entry.RatePayer ?? "the state’s own rate";

    /// <summary>Whom it is for, and plainly when nobody says.</summary>
    public static string ForWhom(BillingEntry entry) => entry.Population?.Name ?? "The source does not say";
}
