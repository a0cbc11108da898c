using System.Diagnostics.CodeAnalysis;
using System.Text;
using PeerAtlas.Disk;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Tests.Faults;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Disk;

public class KilledWriterTests
{
    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "Any moment will do.")]
    public async Task An_output_whose_writer_is_killed_at_any_moment_is_wholly_of_one_build()
    {
        using var temp = new TempFolder();
        var output = temp["output"];
        var moments = new Random(20260131);
        var program = Path.Combine(AppContext.BaseDirectory, "PeerAtlas.Tests.dll");
        for (var kill = Kills.Of(12); kill > 0; kill--)
        {
            using var writer = ProgramRun.Start(temp.Path, [], program, EndlessWriter.Command, output);
            Assert.NotNull(await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            await Task.Delay(moments.Next(0, 60), TestContext.Current.CancellationToken);
            writer.Kill();
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);

            var files = Files.Below(output);
            Assert.True(files.Remove(OutputMarker.FileName));
            Assert.Equal(3 * EndlessWriter.FileCount, files.Count);
            var text = Assert.Single(files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Value).Distinct());
            var forms = Compression.FormsOf(Files.Text("index.html", text)).Select(form => Encoding.Latin1.GetString(form.Content.Span));
            Assert.Equal(forms.Append(text).Order(StringComparer.Ordinal), files.Values.Distinct().Order(StringComparer.Ordinal));
        }

        using var staged = StagedOutput.Write(OutputPlace.Check(output), EndlessWriter.Site("last"));
        staged.TakePlace();
        staged.Dispose();
        Assert.Equal([output], Directory.GetFileSystemEntries(temp.Path));
    }
}
