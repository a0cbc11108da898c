using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Pages;
using Spectre.Console;

namespace PeerAtlas.Reporting;

/// <summary>What a build made and where its time went.</summary>
internal static class BuildTable
{
    /// <summary>The table that closes a build.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="problems">What was found wrong.</param>
    /// <param name="clock">The clock of the run.</param>
    public static Table Of(ImmutableArray<SiteFile> files, ImmutableArray<Problem> problems, StageClock clock)
    {
        Table table = new() { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("what").PadLeft(2));
        table.AddColumn(new TableColumn("how much").RightAligned().NoWrap());
        foreach ((string? what, string? amount) in Rows(files, problems, clock))
        {
            table.AddRow(new Text(what), new Text(amount));
        }

        return table;
    }

    private static IEnumerable<(string What, string Amount)> Rows(
        ImmutableArray<SiteFile> files, ImmutableArray<Problem> problems, StageClock clock)
    {
        int errors = problems.Count(problem => problem.Severity == Severity.Error);
        yield return ("pages", Number(files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal))));
        yield return ("files", Number(files.Length));
        yield return ("bytes", Number(files.Sum(file => (long)file.Content.Length)));
        yield return ("errors", Number(errors));
        yield return ("warnings", Number(problems.Length - errors));
        foreach (StageTime time in clock.Times)
        {
            yield return ($"time: {StageText.Name(time.Stage)}", Milliseconds(time.Elapsed));
        }

        yield return ("time in all", Milliseconds(clock.Elapsed));
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => $"{Number((long)time.TotalMilliseconds)} ms";
}
