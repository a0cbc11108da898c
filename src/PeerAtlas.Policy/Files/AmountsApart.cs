using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>
/// Amounts that lie far from all others of their kind, as one does whose decimal point was lost. What is plausible comes from the facts
/// themselves, so that it stays true when rates rise; where too few are known nothing is said.
/// </summary>
internal static class AmountsApart
{
    /// <summary>So many times the middle of all others, or so small a part of it, is far: less than the ten of a lost decimal point.</summary>
    public const int Times = 8;

    /// <summary>So many others must be known.</summary>
    public const int Fewest = 5;

    // A rate for a day, a month or a course has no fixed length: longer than this of quarter hours none is.
    private const int LongestUnit = 1_000;

    /// <summary>Warns of rates of states, and of prices and hours of courses.</summary>
    public static void Warn((StateReading State, FileReading File)[] states)
    {
        (BillingEntry Entry, FileReading File)[] rated = [.. states.SelectMany(state => state.State.State.Billing.Select(entry => (entry, state.File))).Where(each => each.entry.RateUsd is not null)];
        Amount[] byTime =
        [
            .. rated.Select(each => (each, RateConversion.Of(each.Entry) as RateConversion.ByTime)).Where(pair => pair.Item2 is not null)
                .Select(pair => new Amount(pair.Item2!.PerQuarterHour, pair.each.Entry.At, pair.each.File)),
        ];
        Report(byTime, "billing", "'rate_usd'", "dollars for 15 minutes", downwards: true);
        if (Middle(byTime) is { } middle)
        {
            foreach ((BillingEntry entry, FileReading file) in rated.Where(each => RateConversion.Of(each.Entry) is RateConversion.AsStated && each.Entry.RateUsd > middle * LongestUnit))
            {
                Report(new Amount(entry.RateUsd!.Value, entry.At, file), "billing", "'rate_usd'", $"{LongestUnit:N0} times the middle of all rates for 15 minutes");
            }
        }

        (TrainingCourse Course, FileReading File)[] courses = [.. states.SelectMany(state => state.State.State.Training.Select(course => (course, state.File)))];
        Report([.. courses.Where(each => each.Course.CostUsd > 0).Select(each => new Amount(each.Course.CostUsd!.Value, each.Course.At, each.File))], "training", "'cost_usd'", "dollars", downwards: false);
        Report([.. courses.Where(each => each.Course.Hours is not null).Select(each => new Amount(each.Course.Hours!.Value, each.Course.At, each.File))], "training", "'hours'", "hours", downwards: false);
    }

    private static void Report(Amount[] amounts, string section, string key, string unit, bool downwards)
    {
        if (Middle(amounts) is not { } middle)
        {
            return;
        }

        foreach (Amount amount in amounts.Where(amount => amount.Value > middle * Times || (downwards && amount.Value * Times < middle)))
        {
            Report(amount, section, key, $"{(amount.Value > middle ? $"more than {Times} times" : $"less than 1/{Times} of")} the middle of all {amounts.Length}, {middle:0.##} {unit}");
        }
    }

    private static void Report(Amount amount, string section, string key, string beside) =>
        amount.File.Whole(section).Report(CoverageChecks.FarApart, amount.At, $"{key} comes to {amount.Value:0.####}, {beside}; is its decimal point where the source has it?");

    private static decimal? Middle(Amount[] amounts) => amounts.Length <= Fewest ? null : amounts.Select(amount => amount.Value).Order().ElementAt(amounts.Length / 2);

    private readonly record struct Amount(decimal Value, Place At, FileReading File);
}
