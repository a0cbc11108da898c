using PeerAtlas.Pipeline;
using Spectre.Console;

namespace PeerAtlas.Reporting;

/// <summary>Shows how a build gets on: a moving line in a terminal, one plain line a stage elsewhere.</summary>
internal static class BuildProgress
{
    /// <summary>Whether a person watches: standard output is a terminal and no CI system runs us.</summary>
    public static bool IsWatched =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Runs the work with a clock whose stages are shown.</summary>
    public static T Show<T>(TextWriter output, Func<StageClock, T> work)
    {
        if (!IsWatched)
        {
            return work(new StageClock(stage => output.WriteLine(StageText.Doing(stage))));
        }

        return AnsiConsole.Status().Start(
            "Starting",
            status => work(new StageClock(stage => status.Status(StageText.Doing(stage)))));
    }

    /// <summary>Writes a table: with colour in a terminal, as plain text elsewhere.</summary>
    public static void Write(TextWriter output, Table table)
    {
        IAnsiConsole console = IsWatched
            ? AnsiConsole.Console
            : AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            });
        console.Write(table);
    }
}
