namespace PeerAtlas.Site.Tests.Facts;

/// <summary>How many states and territories there are among some files, as a reader is told: by their codes alone.</summary>
internal static class RawPlaces
{
    /// <summary>"12 states", "25 states, counting the District of Columbia, and 1 territory".</summary>
    public static string InWords(IEnumerable<RawYaml> files)
    {
        var codes = files.Select(file => file["code"].Text).Distinct().ToList();
        var territories = codes.Count(RawStates.IsTerritory);
        List<string> told = [];
        if (codes.Count > territories)
        {
            told.Add(Many(codes.Count - territories, "state", "states") + (codes.Contains("DC") ? ", counting the District of Columbia" : ""));
        }

        if (territories > 0)
        {
            told.Add(Many(territories, "territory", "territories"));
        }

        return string.Join(codes.Contains("DC") ? ", and " : " and ", told);
    }

    /// <summary>"1 state", "2 states".</summary>
    public static string Many(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>What each of some places is, in a word: "place" where they are not of one kind.</summary>
    public static string Each(params RawYaml[] states) => states.Count(state => RawStates.IsTerritory(state["code"].Text)) switch
    {
        0 => "state",
        var territories when territories == states.Length => "territory",
        _ => "place",
    };

    /// <summary>What all of them are.</summary>
    public static string Both(params RawYaml[] states) => Each(states) is "territory" ? "territories" : $"{Each(states)}s";
}
