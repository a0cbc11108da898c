using System.CommandLine;
using PeerAtlas.Pipeline;
using PeerAtlas.Preview;

namespace PeerAtlas.CommandLine;

/// <summary><c>preview</c>: serves the site from memory and rebuilds it on change.</summary>
internal sealed class PreviewCommand
{
    private readonly SourceOptions _sources = new();
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on localhost; 0 for any that is free",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 5080,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PreviewCommand preview = new();
        Command command = new("preview", "Serves the site on localhost, rebuilds it on change and reloads the browser.");
        preview._sources.AddTo(command);
        preview._port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !ushort.TryParse(text, out _))
            {
                result.AddError($"--port is '{text}', not a number from 0 to 65535.");
            }
        });
        command.Options.Add(preview._port);
        command.SetAction((parsed, _) => preview.Run(parsed));
        return command;
    }

    private async Task<int> Run(ParseResult parsed)
    {
        SourceFolders folders = _sources.Folders(parsed);
        DateOnly today = _sources.Today(parsed);
        TextWriter output = parsed.InvocationConfiguration.Output;
        ReloadEvents events = new();
        await using PreviewServer server = await PreviewServer.Start(events, parsed.GetValue(_port));
        output.WriteLine($"{server.Address} (Ctrl+C ends it)");
        using PreviewLoop loop = new(
            folders,
            sources => SiteBuild.From(sources, server.Address, today, StageClock.Silent(), drafts: true),
            events,
            output);
        await loop.Run(server.Ended);
        return ExitStatus.Done;
    }
}
