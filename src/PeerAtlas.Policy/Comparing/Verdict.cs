using System.Collections.Immutable;
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
    public static Verdict Of(ImmutableArray<ResolvedAnswer?> cells) =>
        Of([.. cells.Select(cell => cell is null ? null : Likeness.Of(cell.Value))]);

    /// <summary>The verdict on what states say, by what of it counts.</summary>
    /// <param name="cells">One a state; null where nothing is known.</param>
    public static Verdict Of(IReadOnlyCollection<Likeness?> cells)
    {
        Likeness[] known = [.. cells.OfType<Likeness>()];
        List<(Likeness one, Likeness other)> pairs = known.SelectMany((one, index) => known.Skip(index + 1).Select(other => (one, other))).ToList();
        return known.Length == 0 ? Verdict.Unknown
            : pairs.Exists(pair => pair.one.IsUnlike(pair.other)) ? (known.All(each => each.InWords) ? Verdict.Worded : Verdict.Differ)
            : pairs.Exists(pair => !pair.one.IsAlike(pair.other)) ? Verdict.Worded
            : known.Length < cells.Count ? Verdict.Incomplete
            : Verdict.Same;
    }

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
