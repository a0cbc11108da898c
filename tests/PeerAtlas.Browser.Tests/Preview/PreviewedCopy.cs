using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Pipeline;
using PeerAtlas.Preview;

namespace PeerAtlas.Browser.Tests.Preview;

/// <summary>A preview of a copy of this repository's facts and texts, to save in.</summary>
internal sealed class PreviewedCopy : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peeratlas-previewed-");
    private readonly CancellationTokenSource end = new();
    private PreviewServer server = null!;
    private Task loop = Task.CompletedTask;

    private PreviewedCopy()
    {
    }

    public Uri Address => server.Address;

    public static async Task<PreviewedCopy> Start()
    {
        var copy = new PreviewedCopy();
        foreach (var name in new[] { "data", "input" })
        {
            var from = Repository.PathOf(name);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(copy.folder.FullName, name, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        var events = new ReloadEvents();
        copy.server = await PreviewServer.Start(events, PreviewHost.Local, port: 0);
        copy.loop = Task.Run(async () =>
        {
            var earlier = new EarlierReading();
            using var preview = new PreviewLoop(
                new SourceFolders(copy.PathOf("data"), copy.PathOf("input")),
                () => Repository.Today,
                (sources, today) => SiteBuild.From(sources, copy.Address, today, StageClock.Silent(), drafts: true, earlier: earlier),
                events,
                TextWriter.Null);
            await preview.Run(copy.end.Token);
        });
        return copy;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Save(string name, string text) => File.WriteAllText(PathOf(name), text);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await loop;
        await server.DisposeAsync();
        end.Dispose();
        folder.Delete(recursive: true);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
