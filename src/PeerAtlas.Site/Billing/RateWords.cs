using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Billing;

/// <summary>Rates in a reader's words.</summary>
public static class RateWords
{
    /// <summary>The rate as its source states it: "$26.49 for 15 minutes"; for an entry that has a rate.</summary>
    public static string AsStated(BillingEntry entry) => Amounts.DollarsAndCents(entry.RateUsd!.Value) + PerUnit(entry);

    /// <summary>
    /// "$9 for 15 minutes, payer: A plan; that is $36 an hour", "$9, unit not stated", "Rate not yet researched, unit: hour". A rate by time
    /// stands on both scales that all states share, its own first.
    /// </summary>
    public static string InALine(BillingEntry entry)
    {
        string rate = entry.RateUsd is not { } dollars ? $"Rate not yet researched, unit: {entry.Unit?.Name.ToLowerInvariant() ?? "not stated"}"
            : (Amounts.Dollars(dollars) + (entry.Unit is null ? ", unit not stated" : PerUnit(entry))).WithBasis(entry.Claim.Said);
        string scale = RateConversion.Of(entry) switch
        {
            RateConversion.ByTime { UnitMinutes: 15 } byTime => $"; that is {Amounts.Dollars(byTime.PerHour)} an hour",
            RateConversion.ByTime byTime => $"; that is {Amounts.Dollars(byTime.PerQuarterHour)} for 15 minutes",
            _ => "",
        };
        return $"{rate}{(entry.RatePayer is { } payer ? $", payer: {payer}" : "")}{Superseded(entry)}{scale}";
    }

    /// <summary>How the rate was put on the common scale, or why it was not.</summary>
    public static string How(BillingEntry entry, RateConversion conversion) => conversion switch
    {
        RateConversion.ByTime { UnitMinutes: 15 } => $"{Amounts.DollarsAndCents(entry.RateUsd!.Value)} for a 15-minute unit × 4 is an hour",
        RateConversion.ByTime => $"{Amounts.DollarsAndCents(entry.RateUsd!.Value)} for an hour ÷ 4 is 15 minutes",
        RateConversion.AsStated { Reason: NotConverted.NoUnit } => "Not converted: the source does not say how long a unit is",
        _ => $"Not converted: a {entry.Unit!.Name.ToLowerInvariant()} has no fixed length",
    };

    /// <summary>Whose rate it is, said only where a source says it: a payer's name, or the own text of the state.</summary>
    public static string Payer(State state, BillingEntry entry) =>
        entry.RatePayer ?? (entry.IsStatesOwnRate ? $"the {state.Word()}’s own rate" : "whose rate it is, the source does not say");

    /// <summary>Whether it is for a session of several people; null where it is for one person alone.</summary>
    public static string? Size(BillingEntry entry) => entry.Size switch
    {
        SessionSize.Group => "In a group",
        SessionSize.Both => "One to one or in a group",
        _ => null,
    };

    /// <summary>In place of what an entry's source leaves out.</summary>
    public const string Unsaid = "The source does not say";

    /// <summary>Whom it is for, and plainly when nobody says.</summary>
    public static string ForWhom(BillingEntry entry) => entry.Population?.Name ?? Unsaid;

    /// <summary>" for 15 minutes", " a day", " a unit".</summary>
    public static string PerUnit(BillingEntry entry) => entry.Unit is not { } unit ? " a unit"
        : char.IsAsciiDigit(unit.Name[0]) ? $" for {unit.Name.ToLowerInvariant()}"
        : $"{(unit.Name[0] is 'H' or 'h' ? " an" : " a")} {unit.Name.ToLowerInvariant()}";

    /// <summary>", until June 2023" for a rate that a newer one replaced; nothing for one that stands.</summary>
    public static string Superseded(BillingEntry entry) => entry.Superseded is { } until ? $", until {until.InWords()}" : "";
}
