using PeerAtlas.Tests.Running;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <inheritdoc cref="FactsDay"/>
    public static DateOnly Today { get; } = FactsDay.Of(Root);

    /// <summary>Every file below a folder of the repository, as whoever reads the disk hands them on.</summary>
    public static DataFile[] Files(string folder)
    {
        var root = Path.Combine(Root, folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Select(name => new DataFile($"{folder}/{name}", name, File.ReadAllBytes(Path.Combine(root, name)))),
        ];
    }

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PeerAtlas.sln")) ? folder.FullName : Find(folder.Parent!);
}
