using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using Spectre.Console;

namespace PeerAtlas.Reporting;

/// <summary>What a build made and where its time went.</summary>
internal static class BuildTable
{
    /// <summary>The table that closes a build.</summary>
    /// <param name="made">How much was made.</param>
    /// <param name="problems">What was found wrong.</param>
    /// <param name="clock">The clock of the run.</param>
    public static Table Of(SiteSize made, ImmutableArray<Problem> problems, StageClock clock)
    {
        Table table = new() { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("what").PadLeft(2));
        table.AddColumn(new TableColumn("how much").RightAligned().NoWrap());
        foreach ((string? what, string? amount) in Rows(made, problems, clock))
        {
            table.AddRow(new Text(what), new Text(amount));
        }

        return table;
    }

    private static IEnumerable<(string What, string Amount)> Rows(
        SiteSize made, ImmutableArray<Problem> problems, StageClock clock)
    {
        int errors = problems.Count(problem => problem.Severity == Severity.Error);
        yield return ("pages", Number(made.Pages));
        yield return ("files", Number(made.Files));
        yield return ("bytes", Number(made.Bytes));
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
