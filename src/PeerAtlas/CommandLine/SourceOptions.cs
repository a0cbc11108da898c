using System.CommandLine;
using PeerAtlas.Pipeline;

namespace PeerAtlas.CommandLine;

/// <summary>The options that say what is read, and for which day.</summary>
internal sealed class SourceOptions
{
    /// <summary><c>--data FOLDER</c></summary>
    public Option<string> Data { get; } = FolderOption.Create("--data", "data", "The folder with the facts.");

    /// <summary><c>--input FOLDER</c></summary>
    public Option<string> Input { get; } = FolderOption.Create("--input", "input", "The folder with site.yml and the Markdown pages.");

    /// <summary><c>--date YYYY-MM-DD</c></summary>
    public Option<DateOnly?> Date { get; } = DateOption.Create();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Input);
        command.Options.Add(Date);
    }

    /// <summary>The folders; stops when either does not exist.</summary>
    public SourceFolders Folders(ParseResult parsed) =>
        new(FolderOption.Existing(parsed, Data), FolderOption.Existing(parsed, Input));

    /// <summary>The day given, else the day of SOURCE_DATE_EPOCH, else today.</summary>
    public DateOnly Today(ParseResult parsed) =>
        parsed.GetValue(Date) ?? BuildDate.FromEnvironment(Environment.GetEnvironmentVariable(BuildDate.Variable), TimeProvider.System);
}
