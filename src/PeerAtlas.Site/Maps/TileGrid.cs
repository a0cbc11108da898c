using System.Collections.Frozen;

namespace PeerAtlas.Site.Maps;

/// <summary>
/// The country as a grid of equal squares, one a state, for screens too narrow for the map. The layout is the one that
/// NPR's graphics team published in 2015, with Alaska and Hawaii moved one column to the right so that eleven columns are enough.
/// </summary>
/// <param name="Column">From 1, west to east.</param>
/// <param name="Row">From 1, north to south.</param>
public readonly record struct TileGrid(int Column, int Row)
{
    private const string Layout =
        """
        AK .. .. .. .. .. .. .. .. .. ME
        .. .. .. .. .. .. .. .. .. VT NH
        WA ID MT ND MN IL WI MI NY RI MA
        OR NV WY SD IA IN OH PA NJ CT ..
        CA UT CO NE MO KY WV VA MD DE ..
        .. AZ NM KS AR TN NC SC DC .. ..
        .. .. .. OK LA MS AL GA .. .. ..
        HI .. .. TX .. .. .. .. FL .. ..
        """;

    /// <summary>The square of each state, by USPS code.</summary>
    public static FrozenDictionary<string, TileGrid> ByCode { get; } = Layout
        .Split('\n', StringSplitOptions.TrimEntries)
        .SelectMany((line, row) => line.Split(' ').Select((code, column) => (code, place: new TileGrid(column + 1, row + 1))))
        .Where(tile => tile.code != "..")
        .ToFrozenDictionary(tile => tile.code, tile => tile.place, StringComparer.Ordinal);
}
