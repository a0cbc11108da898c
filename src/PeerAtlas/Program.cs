using PeerAtlas;
using PeerAtlas.CommandLine;
using PeerAtlas.Disk;

try
{
    StandardOutput.Check();
    OpenFiles.Check();
}
catch (StoppedException closed)
{
    try
    {
        Console.Error.WriteLine($"peeratlas: {closed.Message}");
    }
    catch (Exception unheard) when (DiskFailure.Is(unheard))
    {
        // Whoever closed that too reads the exit status.
    }

    return closed.Status;
}

return Invocation.Run(args, Console.Out, Console.Error);
