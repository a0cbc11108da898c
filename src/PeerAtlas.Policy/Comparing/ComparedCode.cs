using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;

namespace PeerAtlas.Policy.Comparing;

/// <summary>One billing code with one set of modifiers over several states.</summary>
/// <param name="Code">HCPCS or CPT.</param>
/// <param name="Modifiers">In order of letters; the order in which a state writes them makes no difference.</param>
/// <param name="Cells">Each state's entries for it; none where none was found, which does not mean that it is not used.</param>
/// <param name="Verdict">What can be said of the rates.</param>
public sealed record ComparedCode(
    string Code, ImmutableArray<string> Modifiers, ImmutableArray<ImmutableArray<IndexedBilling>> Cells, Verdict Verdict)
{
    /// <summary>Every code with modifiers that one of the states lists, in order of code and modifiers.</summary>
    public static ImmutableArray<ComparedCode> Of(ImmutableArray<StateProfile> states)
    {
        var listed = states.SelectMany((state, column) => state.State.Billing.Select((entry, index) =>
            (Column: column, Key: Key(entry), Billing: new IndexedBilling(index, entry))));
        return
        [
            .. listed
                .GroupBy(row => row.Key)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(group.First().Billing.Entry, [.. states.Select((_, column) =>
                    group.Where(row => row.Column == column).Select(row => row.Billing).ToImmutableArray())])),
        ];
    }

    private static ComparedCode Row(BillingEntry entry, ImmutableArray<ImmutableArray<IndexedBilling>> cells) =>
        new(entry.Code, Sorted(entry), cells, VerdictOf(cells));

    // Amounts are compared only where each state has one rate, of its own fee schedule, by time: then they are held against
    // each other by the hour, whatever the unit. Anything else is for a reader to judge.
    private static Verdict VerdictOf(ImmutableArray<ImmutableArray<IndexedBilling>> cells)
    {
        if (cells.Any(cell => cell.IsEmpty || cell.Any(billing => billing.Entry.RateUsd is null)))
        {
            return Verdict.Incomplete;
        }

        ImmutableArray<BillingEntry> entries = [.. cells.Select(cell => cell[0].Entry)];
        ImmutableArray<decimal> hourly =
            [.. entries.Select(RateConversion.Of).OfType<RateConversion.ByTime>().Select(rate => rate.PerHour)];
        bool comparable = cells.All(cell => cell.Length == 1)
            && entries.All(entry => entry.RatePayer is null) && hourly.Length == entries.Length;
        return !comparable ? Verdict.Worded : hourly.All(rate => rate == hourly[0]) ? Verdict.Same : Verdict.Differ;
    }

    private static ImmutableArray<string> Sorted(BillingEntry entry) => [.. entry.Modifiers.Order(StringComparer.Ordinal)];

    private static string Key(BillingEntry entry) => string.Join(' ', Sorted(entry).Prepend(entry.Code));
}

/// <summary>A billing entry with its place in its state's file.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Entry">The entry.</param>
public readonly record struct IndexedBilling(int Index, BillingEntry Entry);
