using System.Runtime.CompilerServices;
using PeerAtlas;
using PeerAtlas.CommandLine;
using PeerAtlas.Disk;

try
{
    OpenFiles.Check();
    StandardStreams.CheckOutput();
}
catch (StoppedException stopped)
{
    // Whoever closed this stream too reads the exit status.
    StandardStreams.Tell($"peeratlas: {stopped.Message}");
    return stopped.Status;
}

return Run(args);

// Apart, so that nothing of it is looked for before it is known that files can be opened.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(string[] args)
{
    if (!StandardStreams.ErrorsAreHeard)
    {
        Console.SetError(TextWriter.Null);
    }

    return Invocation.Run(args, Console.Out, Console.Error);
}
