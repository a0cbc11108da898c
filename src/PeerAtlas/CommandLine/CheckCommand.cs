using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary><c>check</c>: reads and checks, and tells every problem.</summary>
internal sealed class CheckCommand
{
    private readonly SourceOptions _sources = new();
    private readonly Option<string> _format = FormatOption.Create("text", "json", "github");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        CheckCommand check = new();
        Command command = new("check", "Reads and checks the facts and texts; writes nothing.");
        check._sources.AddTo(command);
        command.Options.Add(check._format);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        SourceFolders folders = _sources.Folders(parsed);
        DateOnly today = _sources.Today(parsed);
        Sources sources = Sources.Read(folders);
        foreach (string link in sources.LeftOut)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"{ProblemText.Plain(link)}: left out, because it is a link that leads out of its folder.");
        }

        ImmutableArray<Problem> problems = SourcesReading.Of(sources, today, StageClock.Silent()).Problems;
        Write(parsed.InvocationConfiguration.Output, parsed.GetValue(_format)!, problems, sources.Data.Length + sources.Input.Length);
        return problems.HasErrors() ? ExitStatus.DataHasErrors : ExitStatus.Done;
    }

    private static void Write(TextWriter output, string format, ImmutableArray<Problem> problems, int files)
    {
        if (format == "json")
        {
            output.WriteLine(ProblemJson.Document(problems));
            return;
        }

        Func<Problem, string> line = format == "github" ? ProblemGitHub.Line : ProblemText.Line;
        foreach (Problem problem in problems)
        {
            output.WriteLine(line(problem));
        }

        output.WriteLine($"{ProblemText.Number(files, "file")} checked: {ProblemText.Count(problems)}.");
    }
}
