using System.Text;
using PeerAtlas.Tests.Running;

namespace PeerAtlas.Tests.Upkeep;

/// <summary>A copy of the facts and texts of this repository, and what a command changed in it.</summary>
internal sealed class CopiedData : IDisposable
{
    public const string Day = "2026-11-20";

    private static readonly Dictionary<string, string> Now = new() { ["SOURCE_DATE_EPOCH"] = new DateTimeOffset(Repository.Today, new TimeOnly(12, 0), TimeSpan.Zero).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture) };
    private readonly TempFolder _temp = new();

    public CopiedData()
    {
        foreach (var folder in new[] { Repository.Data, Repository.Input })
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var copy = _temp[Path.GetRelativePath(Repository.Root, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public string Root => _temp.Path;

    public void Write(string name, string text) => _temp.Write(name, text);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(_temp[name], bytes);

    public void Remove(string name) => File.Delete(_temp[name]);

    public byte[] Bytes(string name) => File.ReadAllBytes(_temp[name]);

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public Task<ProgramRun> Run(params string[] args) => Typed("", args);

    public Task<ProgramRun> Typed(string input, params string[] args) => ProgramRun.Typed(Root, input, Now, args);

    /// <summary>Names of files that are not as they were in the repository.</summary>
    public IReadOnlyList<string> Changed() =>
    [
        .. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file))
            .Where(name => !File.Exists(Path.Combine(Repository.Root, name)) || !File.ReadAllBytes(Path.Combine(Repository.Root, name)).SequenceEqual(Bytes(name)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The lines of a file that are new, when nothing else of it changed.</summary>
    public IReadOnlyList<string> NewLines(string name)
    {
        var before = File.ReadAllText(Path.Combine(Repository.Root, name)).Split('\n');
        var after = Text(name).Split('\n').ToList();
        List<string> added = [];
        var at = 0;
        foreach (var line in after)
        {
            if (at < before.Length && before[at] == line)
            {
                at++;
            }
            else
            {
                added.Add(line);
            }
        }

        Xunit.Assert.Equal(before.Length, at);
        return added;
    }

    public void Dispose() => _temp.Dispose();
}
