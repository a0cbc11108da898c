using System.Collections.Immutable;

namespace PeerAtlas.Policy.Revisions;

/// <summary>What the repository took in over time: the changes of facts between the last revisions of its days.</summary>
/// <param name="Changes">Changes of policy and corrections, oldest first.</param>
/// <param name="From">The day of the oldest revision that was read.</param>
/// <param name="LeftOut">How many facts of old revisions today's checks refuse, and were not compared.</param>
/// <param name="IsCutShort">True where the repository has older revisions that were not read.</param>
public sealed record PolicyHistory(ImmutableArray<RecordedChange> Changes, DateOnly From, int LeftOut, bool IsCutShort)
{
    /// <summary>On which days anything was last taken in.</summary>
    public RevisedDays Revised { get; init; } = RevisedDays.None;
}

/// <summary>A change, and the day on which the repository took it in.</summary>
/// <param name="On">The day, in UTC.</param>
/// <param name="Change">The change.</param>
public sealed record RecordedChange(DateOnly On, Change Change);

/// <summary>What the history of the repository lacks.</summary>
public enum HistoryLack
{
    /// <summary>It was not asked for.</summary>
    NotAsked,

    /// <summary>There is no repository, or no git to read it.</summary>
    NoRepository,

    /// <summary>The repository is a shallow clone, which lacks older revisions.</summary>
    Shallow,

    /// <summary>Nothing.</summary>
    None,
}
