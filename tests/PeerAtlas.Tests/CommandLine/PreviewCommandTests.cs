using System.Diagnostics;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public class PreviewCommandTests
{
    [Fact]
    public async Task The_preview_tells_its_address_and_ends_well_when_asked_to_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal from one process to another.");
        using var temp = new TempFolder();
        temp.Folder("data");
        temp.Folder("input");
        using var preview = ProgramRun.Start(temp.Path, [], ProgramRun.ProgramPath, "preview", "--port", "0");
        try
        {
            var line = await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.Matches(@"^http://localhost:\d+/ ", line);

            using var browser = new HttpClient();
            var address = new Uri(new Uri(line!.Split(' ')[0]), "_preview/events");
            await using var open = await browser.GetStreamAsync(address, TestContext.Current.CancellationToken);
            using var signal = Process.Start("kill", ["-TERM", $"{preview.Id}"]);

            await preview.WaitForExitAsync(TestContext.Current.CancellationToken)
                .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
            Assert.Equal(0, preview.ExitCode);
        }
        finally
        {
            preview.Kill();
        }
    }
}
