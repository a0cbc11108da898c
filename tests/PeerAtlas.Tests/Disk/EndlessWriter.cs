using PeerAtlas.Disk;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Tests.Disk;

/// <summary>Writes one whole output after another, until killed.</summary>
internal static class EndlessWriter
{
    public const string Command = "write-endlessly";
    public const int FileCount = 150;

    /// <summary>A site all of whose files say the same.</summary>
    public static IReadOnlyList<SiteFile> Site(string text) =>
        [.. Enumerable.Range(0, FileCount).Select(number => Files.Text($"folder-{number % 10}/{number}.html", text))];

    public static int Run(string output)
    {
        // Ends with the test that started it, even when that one is killed and kills nobody.
        new Thread(() =>
        {
            Console.In.ReadToEnd();
            Environment.Exit(1);
        })
        {
            IsBackground = true,
        }.Start();
        for (var round = 0; ; round++)
        {
            using var staged = StagedOutput.Write(OutputPlace.Check(output), Site($"round {round}"), precompress: true);
            staged.TakePlace();
            Console.WriteLine(round);
        }
    }
}
