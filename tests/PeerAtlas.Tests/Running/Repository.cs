namespace PeerAtlas.Tests.Running;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <inheritdoc cref="FactsDay"/>
    public static DateOnly Today { get; } = FactsDay.Of(Root);

    public static string Data { get; } = Path.Combine(Root, "data");

    public static string Input { get; } = Path.Combine(Root, "input");

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PeerAtlas.sln")) ? folder.FullName : Find(folder.Parent!);
}
