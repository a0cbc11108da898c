using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
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

    /// <summary>Reads facts; null, with every error told, when they have any.</summary>
    public static Atlas? Read(ImmutableArray<DataFile> files, Today today, TextWriter errors) => Told(AtlasReader.Read(files, today), errors);

    /// <summary>The facts of a reading; null, with every error told, when they have any.</summary>
    public static Atlas? Told(AtlasReading reading, TextWriter errors)
    {
        foreach (Problem problem in reading.Problems.Errors())
        {
            errors.WriteLine(ProblemText.Line(problem));
        }

        return reading.Atlas;
    }
}
