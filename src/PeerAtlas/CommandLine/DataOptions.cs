using System.CommandLine;

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

    /// <summary>The day given, else the day of SOURCE_DATE_EPOCH, else today.</summary>
    public DateOnly Today(ParseResult parsed) =>
        parsed.GetValue(Date) ?? BuildDate.FromEnvironment(Environment.GetEnvironmentVariable(BuildDate.Variable), TimeProvider.System);
}
