using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;

namespace PeerAtlas.Policy.Comparing;

/// <summary>One billing code with one set of modifiers over several states.</summary>
/// <param name="Code">HCPCS or CPT.</param>
/// <param name="Modifiers">In order of letters; the order in which a state writes them makes no difference.</param>
/// <param name="Cells">Each state's entries for it; none where none was found, which does not mean that it is not used.</param>
/// <param name="Verdict">What can be said of the rates.</param>
public sealed record ComparedCode(
    string Code, ImmutableArray<string> Modifiers, ImmutableArray<ImmutableArray<BillingEntry>> Cells, Verdict Verdict)
{
    /// <summary>Every code with modifiers that one of the states lists, in order of code and modifiers.</summary>
    public static ImmutableArray<ComparedCode> Of(ImmutableArray<StateProfile> states)
    {
        var listed = states.SelectMany((state, column) => state.State.Billing.Select(entry => (Column: column, Key: Key(entry), Entry: entry)));
        return
        [
            .. listed
                .GroupBy(row => row.Key)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(group.First().Entry, [.. states.Select((_, column) =>
                    group.Where(row => row.Column == column).Select(row => row.Entry).ToImmutableArray())])),
        ];
    }

    private static ComparedCode Row(BillingEntry entry, ImmutableArray<ImmutableArray<BillingEntry>> cells) =>
        new(entry.Code, Sorted(entry), cells, VerdictOf(cells));

    // Amounts are held against each other by the hour, whatever the unit, for as many people, and only where each state has one rate that
    // stands, of its own fee schedule, by time. Two that differ differ, whatever the other states have. Anything else is for a reader to judge.
    private static Verdict VerdictOf(ImmutableArray<ImmutableArray<BillingEntry>> cells)
    {
        ImmutableArray<ImmutableArray<BillingEntry>> rated =
            [.. cells.Select(cell => cell.Where(entry => entry.RateUsd is not null && entry.Superseded is null).ToImmutableArray()).Where(cell => !cell.IsEmpty)];
        ImmutableArray<(SessionSize Size, decimal PerHour)> hourly = [.. rated.Select(OwnHourlyRate).OfType<(SessionSize, decimal)>()];
        int sizes = hourly.Select(rate => rate.Size).Distinct().Count();
        return hourly.Distinct().Count() > sizes ? Verdict.Differ
            : rated.Length > 1 && (hourly.Length < rated.Length || sizes > 1) ? Verdict.Worded
            : rated.Length == cells.Length ? (hourly.Length == cells.Length ? Verdict.Same : Verdict.Worded)
            : rated.IsEmpty ? Verdict.Unknown
            : Verdict.Incomplete;
    }

    private static (SessionSize Size, decimal PerHour)? OwnHourlyRate(ImmutableArray<BillingEntry> entries) =>
        entries is [{ IsStatesOwnRate: true } only] && RateConversion.Of(only) is RateConversion.ByTime rate ? (only.Size, rate.PerHour) : null;

    private static ImmutableArray<string> Sorted(BillingEntry entry) => [.. entry.Modifiers.Order(StringComparer.Ordinal)];

    private static string Key(BillingEntry entry) => string.Join(' ', Sorted(entry).Prepend(entry.Code));
}
