using System.Text.RegularExpressions;
using PeerAtlas.Tests.Running;

namespace PeerAtlas.Tests.Faults;

/// <summary>Facts and texts of this repository with no more states than the texts link to, built by the program as users run it: a real site, and fast.</summary>
public sealed partial class FewStates : IDisposable
{
    private readonly TempFolder _temp = new();

    public FewStates()
    {
        Copy(Repository.Input, "input", _ => true);
        var named = Directory.EnumerateFiles(Repository.Input, "*.md", SearchOption.AllDirectories)
            .SelectMany(text => Linked().Matches(File.ReadAllText(text)).SelectMany(link => link.Groups[1].Value.Split("-vs-"))).ToHashSet();
        Copy(Repository.Data, "data", name => name != "seed-points.yml" && (!name.StartsWith("states/", StringComparison.Ordinal) || named.Contains(Path.GetFileNameWithoutExtension(name))));
    }

    /// <summary>The folder that holds both, in which the program is run.</summary>
    public string Root => _temp.Path;

    internal TempFolder Temp => _temp;

    public void Dispose() => _temp.Dispose();

    private void Copy(string from, string to, Func<string, bool> wanted)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file).Replace('\\', '/');
            if (wanted(name))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(_temp[$"{to}/{name}"])!);
                File.Copy(file, _temp[$"{to}/{name}"]);
            }
        }
    }

    [GeneratedRegex("/(?:states|compare)/([a-z-]+)/")]
    private static partial Regex Linked();
}
