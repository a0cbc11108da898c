using System.Collections.Immutable;
using NodaTime;
using PeerAtlas.Disk;
using PeerAtlas.Git;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Pipeline;

/// <summary>What the repository took in over time, as far as it can be read here.</summary>
/// <param name="History">What was read; null for nothing.</param>
/// <param name="Lack">What is lacking.</param>
/// <param name="Told">What the one who builds should know, a line each.</param>
internal sealed record HistoryReading(PolicyHistory? History, HistoryLack Lack, ImmutableArray<string> Told)
{
    /// <summary>Nothing, since nobody asked.</summary>
    public static HistoryReading NotAsked { get; } = new(null, HistoryLack.NotAsked, []);

    /// <summary>Reads the last revision of each day, and compares each with that of the day before. The folder itself is not compared: what is not committed has no day.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="present">Its files, by whose codebook old facts are read.</param>
    /// <param name="today">The days that it is on Earth, against which dates are judged.</param>
    /// <param name="zone">Whose days are told.</param>
    public static HistoryReading Of(string folder, ImmutableArray<DataFile> present, Today today, DateTimeZone zone)
    {
        GitHistory? days;
        try
        {
            days = GitHistory.Of(folder, zone);
        }
        catch (StoppedException stopped)
        {
            return new HistoryReading(null, HistoryLack.NoRepository, [$"No history was read: {stopped.Message}"]);
        }

        if (days is null)
        {
            return new HistoryReading(null, HistoryLack.NoRepository, ["No history was read: the data folder is in no git repository."]);
        }

        (DateOnly Day, OldReading Reading)[] read =
        [
            .. days.Days.Reverse().ToArray().AsParallel().AsOrdered()
                .Select(day => (day.Day, Read(day.Commit, folder, present, today))),
        ];
        (DateOnly Day, Atlas Atlas)[] sound = [.. read.Where(day => day.Reading.Atlas is not null).Select(day => (day.Day, day.Reading.Atlas!))];
        ImmutableArray<RecordedChange> changes =
        [
            .. sound.Zip(sound.Skip(1)).SelectMany(pair => Revision.Compare(pair.First.Atlas, pair.Second.Atlas)
                .Select(change => new RecordedChange(pair.Second.Day, change))),
        ];
        ImmutableArray<string> told =
        [
            $"History: {(read.Length == 1 ? "the last revision of 1 day" : $"the last revisions of {read.Length} days")} since {read[0].Day:yyyy-MM-dd}{(days.IsCutShort ? "; older days were left out" : "")}.",
            .. read.Where(day => day.Reading.LeftOut.Length > 0).Select(day => $"History: {day.Day:yyyy-MM-dd}: {day.Reading.LeftOut.Length} left out that today's checks refuse."),
            .. read.Where(day => day.Reading.Atlas is null).Select(day => $"History: {day.Day:yyyy-MM-dd}: could not be compared."),
            .. days.IsShallow ? ["History: this is a shallow clone, which lacks older revisions (git fetch --unshallow)."] : ImmutableArray<string>.Empty,
        ];
        bool isWhole = !days.IsCutShort && !days.IsShallow && sound.Length == read.Length;
        PolicyHistory history = new(
            [.. changes.Where(recorded => recorded.Change.Kind is ChangeKind.Policy or ChangeKind.Correction)], read[0].Day, read.Sum(day => day.Reading.LeftOut.Length), days.IsCutShort)
        {
            Revised = RevisedDays.Of(changes, isWhole ? read[0].Day : null),
        };
        return new HistoryReading(sound.Length == 0 ? null : history, days.IsShallow ? HistoryLack.Shallow : HistoryLack.None, told);
    }

    // A revision that removed the folder has nothing to compare.
    private static OldReading Read(string commit, string folder, ImmutableArray<DataFile> present, Today today)
    {
        try
        {
            FolderReading then = GitRevision.Read(commit, folder);
            return then.Problems.IsEmpty ? OldFacts.Read(then.Files, present, today) : new OldReading(null, []);
        }
        catch (StoppedException)
        {
            return new OldReading(null, []);
        }
    }
}
