using System.CommandLine;
using System.Globalization;
using PeerAtlas.Pipeline;
using PeerAtlas.Preview;

namespace PeerAtlas.CommandLine;

/// <summary><c>preview</c>: serves the site from memory and rebuilds it on change.</summary>
internal sealed class PreviewCommand
{
    private const int DefaultPort = 5080;
    private readonly SourceOptions _sources = new();
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port; 0 for any that is free",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => DefaultPort,
    };

    private readonly Option<string> _host = new("--host")
    {
        Description = "The name or address at which it can be reached; 0.0.0.0 for every address of this machine",
        HelpName = "HOST",
        DefaultValueFactory = _ => PreviewHost.Default,
    };

    private readonly Option<bool> _open = new("--open") { Description = "Opens the site in your browser" };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PreviewCommand preview = new();
        Command command = new("preview", "Serves the site on this machine, rebuilds it on change and reloads the browser.");
        preview._sources.AddTo(command);
        preview._port.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var text }])
            {
                return;
            }

            if (!ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
            {
                result.AddError($"--port is '{text}', not a number from 0 to 65535.");
            }
            else if (RefusedPorts.Holds(port))
            {
                result.AddError($"--port is {port}, on which browsers open no page; take another, such as {DefaultPort}.");
            }
        });
        command.Options.Add(preview._host);
        command.Options.Add(preview._port);
        command.Options.Add(preview._open);
        command.SetAction((parsed, _) => preview.Run(parsed));
        return command;
    }

    private async Task<int> Run(ParseResult parsed)
    {
        SourceFolders folders = _sources.Folders(parsed);
        _ = _sources.Now(parsed); // A day that cannot be read is told before anything listens.
        TextWriter output = TextWriter.Synchronized(parsed.InvocationConfiguration.Output);
        ReloadEvents events = new();
        PreviewHost host = PreviewHost.Of(parsed.GetValue(_host)!);
        await using PreviewServer server = await PreviewServer.Start(events, host, parsed.GetValue(_port));
        output.WriteLine($"{server.Address} (Ctrl+C ends it)");
        if (!host.IsLocal)
        {
            output.WriteLine($"Whoever reaches {(host.IsEverywhere ? "this machine" : host.Name)} over the network can read this, drafts included.");
        }

        if (parsed.GetValue(_open))
        {
            _ = BrowserOpening.Open(server.Address, output);
        }

        EarlierReading earlier = new();
        using PreviewLoop loop = new(
            folders,
            () => _sources.Now(parsed),
            (sources, now) =>
            {
                LeastMemory.CheckReading(sources);
                return SiteBuild.From(sources, server.Address, now, StageClock.Silent(), drafts: true, earlier: earlier);
            },
            events,
            output);
        await loop.Run(server.Ended);
        return ExitStatus.Done;
    }
}
