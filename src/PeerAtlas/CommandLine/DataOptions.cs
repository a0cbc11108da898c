using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary>The options that say which facts are read, and for which day.</summary>
internal sealed class DataOptions
{
    /// <summary><c>--data FOLDER</c></summary>
    public Option<string> Data { get; } = FolderOption.Create("--data", "data", "The folder with the facts.");

    /// <summary><c>--date YYYY-MM-DD</c></summary>
    public Option<DateOnly?> Date { get; } = DateOption.Create();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Date);
    }

    /// <summary>The folder; stops when it does not exist.</summary>
    public string Folder(ParseResult parsed) => FolderOption.Existing(parsed, Data);

    /// <summary>The day given, else the time of SOURCE_DATE_EPOCH, else now.</summary>
    public Moment Now(ParseResult parsed) => parsed.GetValue(Date) is { } day ? Moment.On(day) : BuildDate.Now();

    /// <summary>Reads the facts of a folder; null, with every error told, when they have any or when anything there cannot be read: it may hold facts.</summary>
    public static Atlas? Read(FolderReading folder, Today today, TextWriter errors) => Told(AtlasReader.Read(folder.Files, today, folder.Folder), folder, errors);

    /// <summary>The facts of a folder that were read; null, with every error of both told, when there are any.</summary>
    public static Atlas? Told(AtlasReading reading, FolderReading folder, TextWriter errors)
    {
        Tell(ProblemOrder.Sorted([.. folder.Problems, .. reading.Problems]), errors);
        return folder.Problems.HasErrors() ? null : reading.Atlas;
    }

    /// <summary>Tells every error, each in a line.</summary>
    public static void Tell(ImmutableArray<Problem> problems, TextWriter errors)
    {
        foreach (Problem problem in problems.Errors())
        {
            errors.WriteLine(ProblemText.Line(problem));
        }
    }
}
