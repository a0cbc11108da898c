using PeerAtlas.Tests;
using PeerAtlas.Tests.Disk;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// Run by a test as a process of its own, to be killed in the midst of writing.
if (args is [EndlessWriter.Command, var folder])
{
    return EndlessWriter.Run(folder);
}

return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
