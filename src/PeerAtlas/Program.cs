using PeerAtlas;
using PeerAtlas.CommandLine;
using PeerAtlas.Disk;

try
{
    StandardOutput.Check();
}
catch (StoppedException closed)
{
    Console.Error.WriteLine($"peeratlas: {closed.Message}");
    return closed.Status;
}

return Invocation.Run(args, Console.Out, Console.Error);
