using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Policy.Comparing;

/// <summary>What can be said of several states' answers to one question, put side by side.</summary>
public enum Verdict
{
    /// <summary>At least two states have answers that are not the same.</summary>
    Differ,

    /// <summary>
    /// At least two answers are in free words that are not the same, or amounts for times that are not known. Whether the rules
    /// differ is for a reader to judge: nothing is claimed.
    /// </summary>
    Worded,

    /// <summary>What is known is the same, but at least one state is not yet researched or not clear, so that nothing can be said.</summary>
    Incomplete,

    /// <summary>All states are researched and have the same answer.</summary>
    Same,

    /// <summary>Of no state an answer is known.</summary>
    Unknown,
}

/// <summary>Finds verdicts.</summary>
public static class Verdicts
{
    /// <summary>The verdict on one row.</summary>
    /// <param name="cells">
    /// Each state's answer; null where it is not yet researched. That, and what sources leave unclear, is never the same as "no".
    /// </param>
    public static Verdict Of(ImmutableArray<ResolvedAnswer?> cells)
    {
        ImmutableArray<AnswerValue> known = [.. cells.OfType<ResolvedAnswer>().Select(cell => cell.Value).Where(value => value.Sign != Sign.Unclear)];
        if (known.IsEmpty)
        {
            return Verdict.Unknown;
        }

        bool?[] same = [.. known.SelectMany((one, index) => known.Skip(index + 1).Select(other => AreSame(one, other)))];
        return same.Contains(false) ? (known.All(value => value is AnswerValue.Text) ? Verdict.Worded : Verdict.Differ)
            : same.Contains(null) ? Verdict.Worded
            : known.Length < cells.Length ? Verdict.Incomplete
            : Verdict.Same;
    }

    /// <summary>
    /// Whether two values say the same: equal codes in whatever order and of kinds that do not differ, equal amounts (by the year,
    /// where they stand for a time), or equal words, where letter case and a full stop at the end make no difference. Null when nobody can
    /// tell, since the time for which one stands is not known.
    /// </summary>
    public static bool? AreSame(AnswerValue one, AnswerValue other) => (one, other) switch
    {
        (AnswerValue.Number { Per: null } a, AnswerValue.Number { Per: null } b) => a.Amount == b.Amount,
        (AnswerValue.Number { Amount: 0 }, AnswerValue.Number { Amount: 0 }) => true,
        (AnswerValue.Number a, AnswerValue.Number b) => a.Yearly is { } yearly && b.Yearly is { } theirs ? yearly == theirs : null,
        (AnswerValue.Coded { Kind: { } kind } a, AnswerValue.Coded { Kind: { } otherKind } b) => a.Equals(b) && kind.Id == otherKind.Id,
        (AnswerValue.Text a, AnswerValue.Text b) =>
            string.Equals(a.Words.TrimEnd('.'), b.Words.TrimEnd('.'), StringComparison.OrdinalIgnoreCase),
        _ => one == other,
    };

    /// <summary>How a verdict is written in addresses, attributes and files: <c>differ</c>.</summary>
    public static string Id(this Verdict verdict) => verdict switch
    {
        Verdict.Differ => "differ",
        Verdict.Worded => "worded",
        Verdict.Incomplete => "incomplete",
        Verdict.Same => "same",
        _ => "unknown",
    };
}
