using PeerAtlas.CommandLine;

return Invocation.Run(args, Console.Out, Console.Error);
