using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PeerAtlas.Policy.Geography;

/// <summary>
/// Which states share a border on land or on a river (the same geography as the US Census Bureau's county adjacency
/// file). Not counted: states that meet in a single point (Arizona and Colorado, New Mexico and Utah), and borders that
/// run only through a lake or the sea (Michigan and Illinois, Michigan and Minnesota, New York and Rhode Island). Alaska,
/// Hawaii and the territories have no neighbors; the District of Columbia has two.
/// </summary>
public static class Neighbors
{
    // Each border once: the state that comes first by code, then those after it.
    private const string Borders =
        """
        AL FL GA MS TN|AR LA MO MS OK TN TX|AZ CA NM NV UT|CA NV OR|CO KS NE NM OK UT WY|CT MA NY RI|DC MD VA|
        DE MD NJ PA|FL GA|GA NC SC TN|IA IL MN MO NE SD WI|ID MT NV OR UT WA WY|IL IN KY MO WI|IN KY MI OH|KS MO NE OK|
        KY MO OH TN VA WV|LA MS TX|MA NH NY RI VT|MD PA VA WV|ME NH|MI OH WI|MN ND SD WI|MO NE OK TN|MS TN|
        MT ND SD WY|NC SC TN VA|ND SD|NE SD WY|NH VT|NJ NY PA|NM OK TX|NV OR UT|NY PA VT|OH PA WV|OK TX|OR WA|PA WV|
        SD WY|TN VA|UT WY|VA WV
        """;

    private static readonly FrozenDictionary<string, ImmutableSortedSet<string>> ByCode = Borders
        .Split('|', StringSplitOptions.TrimEntries)
        .Select(row => row.Split(' '))
        .SelectMany(row => row.Skip(1).SelectMany(other => new[] { (row[0], other), (other, row[0]) }))
        .GroupBy(border => border.Item1, border => border.Item2)
        .ToFrozenDictionary(
            group => group.Key, group => group.ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The two-letter codes of a state's neighbors, in order of the codes; none for one that has no neighbor.</summary>
    /// <param name="code">The state's own code.</param>
    public static ImmutableSortedSet<string> Of(string code) => ByCode.GetValueOrDefault(code, []);
}
