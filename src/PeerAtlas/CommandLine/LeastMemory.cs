using System.CommandLine;
using System.Globalization;
using PeerAtlas.Pipeline;

namespace PeerAtlas.CommandLine;

/// <summary>How much memory a command needs at the very least, of what the machine, its container or <c>DOTNET_GCHeapHardLimit</c> lets a program use.</summary>
/// <remarks>
/// Where .NET finds no memory for itself in the midst of the work, it may end without a word, so what cannot be done does not begin. Measured: sites of 0.22, 0.58 and 1.41 megabytes
/// of facts are built within heaps of 40, 96 and some 220 MB, and never within 32, 80 and 192; 1.41 are checked within 56, and never within 48. What lies between the figures
/// here and enough is told when it comes to that (<see cref="Invocation"/>).
/// </remarks>
internal static class LeastMemory
{
    /// <summary>What is enough, for who had too little. Measured: 292 MB.</summary>
    public const string OfAllStates = "a build of all states takes about 0.3 GB";

    private const double OfProgram = 24;
    private const double OfBuild = 36;
    private const double BesideFacts = 12;
    private const double OfBuildForEachOfFacts = 80;
    private const double OfReadingForEachOfFacts = 20;
    private const double Megabyte = 1024 * 1024;

    /// <summary>Refuses to begin a command that cannot be done, whatever its facts.</summary>
    /// <exception cref="StoppedException">There is too little.</exception>
    public static void Check(Command command) => Check(command is RootCommand || command.Name == BuildCommand.Name ? OfBuild : OfProgram);

    /// <summary>Refuses to read and check so many facts where that cannot be done.</summary>
    /// <exception cref="StoppedException">There is too little.</exception>
    public static void CheckReading(Sources sources) => Check(BesideFacts + (OfReadingForEachOfFacts * MegabytesOf(sources)));

    /// <summary>Refuses to build a site of so many facts where that cannot be done.</summary>
    /// <exception cref="StoppedException">There is too little.</exception>
    public static void CheckBuild(Sources sources) => Check(BesideFacts + (OfBuildForEachOfFacts * MegabytesOf(sources)));

    private static double MegabytesOf(Sources sources) => sources.Data.Sum(file => (long)file.Content.Length) / Megabyte;

    private static void Check(double least)
    {
        double there = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Megabyte;
        if (there < least)
        {
            throw StoppedException.EnvironmentFailed(string.Create(
                CultureInfo.InvariantCulture, $"only {Math.Floor(there)} MB of memory may be used here, and at least {Math.Ceiling(least)} are needed; {OfAllStates}."));
        }
    }
}
