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
    private readonly Option<bool> _warnings = new("--warnings") { Description = "Lists every warning, where else they are counted by kind" };
    private readonly Option<string[]> _codes = CheckCodeOption.Create();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        CheckCommand check = new();
        Command command = new("check", "Reads and checks the facts and texts; writes nothing.");
        check._sources.AddTo(command);
        command.Options.Add(check._format);
        command.Options.Add(check._warnings);
        command.Options.Add(check._codes);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        SourceFolders folders = _sources.Folders(parsed);
        Moment now = _sources.Now(parsed);
        Sources sources = Sources.Read(folders);
        LeastMemory.CheckReading(sources);
        SourcesReading reading = SourcesReading.Of(sources, now, StageClock.Silent()).FollowingLinks(sources, now);
        Write(parsed, reading, sources.Data.Length + sources.Input.Length);
        return reading.Problems.HasErrors() ? ExitStatus.DataHasErrors : ExitStatus.Done;
    }

    private void Write(ParseResult parsed, SourcesReading reading, int files)
    {
        ImmutableArray<Problem> problems = reading.Problems;
        TextWriter output = parsed.InvocationConfiguration.Output;
        string format = parsed.GetValue(_format)!;
        string[] codes = parsed.GetValue(_codes) ?? [];
        ImmutableArray<Problem> asked = codes.Length == 0 ? problems : problems.RemoveAll(problem => !codes.Contains(problem.Code));
        if (format == "json")
        {
            output.WriteLine(ProblemJson.Document(asked));
            return;
        }

        bool inFull = format == "github" || codes.Length > 0 || parsed.GetValue(_warnings);
        Func<Problem, string> line = format == "github" ? ProblemGitHub.Line : ProblemText.Line;
        foreach (Problem problem in inFull ? asked : asked.Errors())
        {
            output.WriteLine(line(problem));
        }

        foreach (string kind in inFull ? [] : WarningKinds.Lines(asked))
        {
            output.WriteLine(kind);
        }

        if (!reading.HasPlan && format == "text")
        {
            output.WriteLine("Links of texts were followed to texts and states alone; the others are followed when the codebook and the national lists have no errors.");
        }

        string found = codes.Length == 0 ? "" : $"{asked.Length} of {string.Join(", ", codes)}; in all ";
        output.WriteLine($"{ProblemText.Number(files, "file")} checked: {found}{ProblemText.Count(problems)}.");
    }
}
