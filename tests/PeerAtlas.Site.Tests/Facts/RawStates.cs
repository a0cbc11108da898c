namespace PeerAtlas.Site.Tests.Facts;

/// <summary>Which files there are of states and territories, counted by the names of the files and their codes alone.</summary>
internal static class RawStates
{
    private static readonly string[] TerritoryCodes = ["AS", "GU", "MP", "PR", "VI"];

    /// <summary>Every state file, by the name of its file.</summary>
    public static IReadOnlyList<(string Slug, RawYaml File)> All { get; } = [.. RawYaml.AllOfData("states")];

    /// <summary>How many of them are of states or of the District of Columbia.</summary>
    public static int Counted { get; } = All.Count(state => !IsTerritory(state.File["code"].Text));

    public static bool IsTerritory(string code) => TerritoryCodes.Contains(code);
}
