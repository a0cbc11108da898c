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
        var listed = states.SelectMany((state, column) => state.State.Billing.Select(entry => (Column: column, Key: KeyOf(entry), Entry: entry)));
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

    // A code that a state lists is known, whatever its rate.
    private static Verdict VerdictOf(ImmutableArray<ImmutableArray<BillingEntry>> cells) =>
        Verdicts.Of([.. cells.Select(cell => Likeness.OfRates(cell))]) is not Verdict.Unknown and var verdict ? verdict : Verdict.Incomplete;

    private static ImmutableArray<string> Sorted(BillingEntry entry) => [.. entry.Modifiers.Order(StringComparer.Ordinal)];

    /// <summary>The code with its modifiers in order of letters: the order in which a state writes them makes no difference.</summary>
    public static string KeyOf(BillingEntry entry) => string.Join(' ', Sorted(entry).Prepend(entry.Code));
}
