namespace PeerAtlas.Disk;

/// <summary>Where a path leads once every link in it has been followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The absolute path without links. Parts that do not exist stay as they are.</summary>
    public static string Of(string path) => Follow(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a path is a folder or lies below it. Both must be real paths.</summary>
    public static bool IsWithin(string path, string folder) =>
        WithSeparator(path).StartsWith(WithSeparator(folder), Comparison);

    private static string Follow(string full, int linksLeft)
    {
        if (linksLeft == 0)
        {
            throw StoppedException.EnvironmentFailed($"'{full}': too many links lead to one another.");
        }

        string real = Path.GetPathRoot(full)!;
        foreach (string segment in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            DirectoryInfo step = new(Path.Combine(real, segment));
            real = step.LinkTarget is { } target
                ? Follow(Path.GetFullPath(target, real), linksLeft - 1)
                : step.FullName;
        }

        return real;
    }

    private static string WithSeparator(string path) =>
        path.EndsWith(Path.DirectorySeparatorChar) ? path : path + Path.DirectorySeparatorChar;
}
