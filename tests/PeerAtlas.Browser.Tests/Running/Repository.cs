using PeerAtlas.Tests.Running;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    private static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <inheritdoc cref="FactsDay"/>
    public static DateOnly Today { get; } = FactsDay.Of(Root);

    /// <summary>The path of a folder or file, given its path below the root.</summary>
    public static string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>The files of a folder at the root that end in one of the given ways.</summary>
    public static IEnumerable<DataFile> Files(string folder, params string[] endings)
    {
        var top = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories)
            .Where(path => endings.Contains(Path.GetExtension(path)))
            .Select(path => (Path: path, Name: Path.GetRelativePath(top, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Select(file => new DataFile($"{folder}/{file.Name}", file.Name, File.ReadAllBytes(file.Path)));
    }

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PeerAtlas.sln")) ? folder.FullName : Find(folder.Parent!);
}
