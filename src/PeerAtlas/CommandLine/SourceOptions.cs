using System.CommandLine;
using PeerAtlas.Pipeline;

namespace PeerAtlas.CommandLine;

/// <summary>The options that say what is read, and for which day.</summary>
internal sealed class SourceOptions
{
    private readonly DataOptions _data = new();

    /// <summary><c>--input FOLDER</c></summary>
    public Option<string> Input { get; } = FolderOption.Create("--input", "input", "The folder with site.yml and the Markdown pages.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _data.AddTo(command);
        command.Options.Add(Input);
    }

    /// <summary>The folders; stops when either does not exist.</summary>
    public SourceFolders Folders(ParseResult parsed) => new(_data.Folder(parsed), FolderOption.Existing(parsed, Input));

    /// <inheritdoc cref="DataOptions.Now"/>
    public Moment Now(ParseResult parsed) => _data.Now(parsed);
}
