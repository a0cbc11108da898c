using System.Collections.Frozen;

namespace PeerAtlas.Policy.Geography;

/// <summary>
/// The states, the District of Columbia and the territories with their two-letter codes (US Postal Service, Publication
/// 28, appendix B). Territories are among them so that adding one takes a file and no code.
/// </summary>
public static class Jurisdictions
{
    private const string CodesAndNames =
        """
        AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|
        DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|
        KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|
        MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|
        NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|
        SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|
        WV West Virginia|WI Wisconsin|WY Wyoming|
        AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI Virgin Islands
        """;

    /// <summary>Names by code.</summary>
    public static FrozenDictionary<string, string> Names { get; } = CodesAndNames
        .Split('|', StringSplitOptions.TrimEntries)
        .ToFrozenDictionary(pair => pair[..2], pair => pair[3..], StringComparer.Ordinal);

    /// <summary>The name of the file and the address of a state: lower case, hyphens for spaces.</summary>
    public static string SlugOf(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
