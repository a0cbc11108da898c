using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace PeerAtlas.Git;

/// <summary>The revisions of the facts, day by day: of each day on which they changed, the last.</summary>
/// <param name="Days">The newest first.</param>
/// <param name="IsCutShort">True where there are older ones that were not listed.</param>
/// <param name="IsShallow">True where the repository is a shallow clone, which lacks older revisions.</param>
internal sealed record GitHistory(ImmutableArray<(DateOnly Day, string Commit)> Days, bool IsCutShort, bool IsShallow)
{
    /// <summary>The most days that are read.</summary>
    public const int MostDays = 30;

    // Enough for as many days, and a bound for repositories of many revisions a day.
    private const int MostRevisions = 3000;

    /// <summary>Lists them along the first parents, so that what a branch tried on its way is no news; null where there is no repository.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="zone">Whose days count.</param>
    /// <exception cref="StoppedException">There is no git, or it refuses the repository.</exception>
    public static GitHistory? Of(string folder, DateTimeZone zone)
    {
        if (GitProgram.Run(".", "rev-parse", "--show-toplevel") is not { } top)
        {
            return null;
        }

        string root = GitProgram.Text(top);
        string path = GitRevision.PathOf(root, folder);
        if (path.StartsWith("..", StringComparison.Ordinal)
            || GitProgram.Run(root, "log", "--first-parent", $"--max-count={MostRevisions}", "--format=%H %ct", "HEAD", "--", path.Length == 0 ? "." : path) is not { } log)
        {
            return null;
        }

        List<(DateOnly Day, string Commit)> days = [];
        string[] lines = GitProgram.Text(log).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in lines)
        {
            string[] parts = line.Split(' ');
            DateOnly day = Instant.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)).InZone(zone).Date.ToDateOnly();
            if (days.Count == 0 || days[^1].Day != day)
            {
                days.Add((day, parts[0]));
            }
        }

        return days.Count == 0 ? null : new GitHistory([.. days.Take(MostDays)], days.Count > MostDays || lines.Length == MostRevisions, GitProgram.IsShallow(root));
    }
}
