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
    /// At least two answers are in free words, and the words are not the same. Whether the rules differ is for a reader
    /// to judge: nothing is claimed.
    /// </summary>
    Worded,

    /// <summary>What is known is the same, but at least one state is not yet researched, so that nothing can be said.</summary>
    Incomplete,

    /// <summary>All states are researched and have the same answer.</summary>
    Same,

    /// <summary>No state is researched.</summary>
    Unknown,
}

/// <summary>Finds verdicts.</summary>
public static class Verdicts
{
    /// <summary>The verdict on one row.</summary>
    /// <param name="cells">Each state's answer; null where it is not yet researched, which is never the same as "no".</param>
    public static Verdict Of(ImmutableArray<ResolvedAnswer?> cells)
    {
        ImmutableArray<AnswerValue> known = [.. cells.Where(cell => cell is not null).Select(cell => cell!.Value)];
        if (known.IsEmpty)
        {
            return Verdict.Unknown;
        }

        if (!known.All(value => AreSame(value, known[0])))
        {
            return known.All(value => value is AnswerValue.Text) ? Verdict.Worded : Verdict.Differ;
        }

        return known.Length < cells.Length ? Verdict.Incomplete : Verdict.Same;
    }

    /// <summary>
    /// Whether two values say the same: equal codes in whatever order, equal amounts, or equal words, where letter case
    /// and a full stop at the end make no difference.
    /// </summary>
    public static bool AreSame(AnswerValue one, AnswerValue other) => (one, other) switch
    {
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
