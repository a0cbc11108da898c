using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Revisions;

/// <summary>On which day the repository last took in something new, of whatever kind: a value, a date, a source, a word.</summary>
/// <param name="ByState">Of what is said of a state, by its code.</param>
/// <param name="ByQuestion">Of the answers to a question or requirement and of its wording, by its id.</param>
/// <param name="Last">Of anything; null where nothing is known.</param>
/// <param name="First">Since when all is known, so that what did not change since is as old; null where older revisions were not read.</param>
public sealed record RevisedDays(ImmutableDictionary<string, DateOnly> ByState, ImmutableDictionary<string, DateOnly> ByQuestion, DateOnly? Last, DateOnly? First)
{
    /// <summary>Nothing is known.</summary>
    public static RevisedDays None { get; } = new(ImmutableDictionary<string, DateOnly>.Empty, ImmutableDictionary<string, DateOnly>.Empty, null, null);

    /// <summary>From all changes between revisions.</summary>
    /// <param name="changes">Changes of every kind.</param>
    /// <param name="first">The day of the oldest revision; null where there are older ones.</param>
    public static RevisedDays Of(IReadOnlyCollection<RecordedChange> changes, DateOnly? first) => new(
        Days(changes, change => change.About.State?.Code),
        Days(changes, change => change.About.Question?.Id),
        changes.Max(change => (DateOnly?)change.On) ?? first,
        first);

    /// <summary>Of a state; null where it is not known.</summary>
    public DateOnly? Of(State state) => ByState.TryGetValue(state.Code, out DateOnly day) ? day : First;

    /// <summary>Of a question or requirement; null where it is not known.</summary>
    public DateOnly? Of(Question question) => ByQuestion.TryGetValue(question.Id, out DateOnly day) ? day : First;

    private static ImmutableDictionary<string, DateOnly> Days(IEnumerable<RecordedChange> changes, Func<Change, string?> keyOf) => changes
        .Select(change => (Key: keyOf(change.Change), change.On))
        .Where(each => each.Key is not null)
        .GroupBy(each => each.Key!, each => each.On, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);
}
