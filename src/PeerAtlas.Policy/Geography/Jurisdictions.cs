using System.Collections.Frozen;

namespace PeerAtlas.Policy.Geography;

/// <summary>What a jurisdiction is. Counts of states are of the first two: 50 states and the District of Columbia.</summary>
public enum JurisdictionKind
{
    /// <summary>One of the states.</summary>
    State,

    /// <summary>The District of Columbia.</summary>
    District,

    /// <summary>A territory: told apart from the states, and counted by itself.</summary>
    Territory,
}

/// <summary>
/// The states, the District of Columbia and the territories with their two-letter codes (US Postal Service, Publication
/// 28, appendix B). Territories are among them so that adding one takes a file and no code.
/// </summary>
public static class Jurisdictions
{
    private const string StatesByCode =
        """
        AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|
        FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|
        KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|
        MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|
        NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|
        SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|
        WV West Virginia|WI Wisconsin|WY Wyoming
        """;

    private const string TerritoriesByCode =
        "AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI U.S. Virgin Islands";

    private const string District = "DC";

    private static readonly FrozenSet<string> TerritoryCodes =
        Pairs(TerritoriesByCode).Select(pair => pair.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names by code.</summary>
    public static FrozenDictionary<string, string> Names { get; } = Pairs(StatesByCode)
        .Concat(Pairs(TerritoriesByCode))
        .Append(new(District, "District of Columbia"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a jurisdiction is, by its code; a state for a code that is none, which is a problem of its own.</summary>
    public static JurisdictionKind KindOf(string code) =>
        code == District ? JurisdictionKind.District
        : TerritoryCodes.Contains(code) ? JurisdictionKind.Territory
        : JurisdictionKind.State;

    /// <summary>
    /// The name of the file and the address of a state: lower case, hyphens for spaces, without "U.S." before the name.
    /// </summary>
    public static string SlugOf(string name) =>
        (name.StartsWith("U.S. ", StringComparison.Ordinal) ? name[5..] : name).ToLowerInvariant().Replace(' ', '-');

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string list) => list
        .Split('|', StringSplitOptions.TrimEntries)
        .Select(pair => new KeyValuePair<string, string>(pair[..2], pair[3..]));
}
