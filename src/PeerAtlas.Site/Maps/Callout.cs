using System.Collections.Frozen;

namespace PeerAtlas.Site.Maps;

/// <summary>
/// A box beside the map that stands for a state too small to read or to hit, with a line that leads to it. Placed by
/// hand: north of New England, and in the Atlantic from north to south. Boxes are 35 units apart, which leaves every
/// box 24 pixels to itself (WCAG 2.2, 2.5.8) at the least width of the map.
/// </summary>
/// <param name="X">Left edge of the box, in the units of the map.</param>
/// <param name="Y">Top edge of the box.</param>
/// <param name="FromX">Where the line leaves the box.</param>
/// <param name="FromY">Where the line leaves the box.</param>
/// <param name="ToX">Where the line ends in the state.</param>
/// <param name="ToY">Where the line ends in the state.</param>
public sealed record Callout(int X, int Y, int FromX, int FromY, int ToX, int ToY)
{
    /// <summary>Of every box.</summary>
    public const int Width = 50;

    /// <summary>Of every box.</summary>
    public const int Height = 30;

    /// <summary>The boxes by USPS code.</summary>
    public static FrozenDictionary<string, Callout> ByCode { get; } = new Dictionary<string, Callout>
    {
        ["NH"] = new(832, 24, 878, 54, 892, 114),
        ["VT"] = new(796, 68, 846, 90, 868, 118),
        ["MA"] = AtSea(130, 906, 169),
        ["RI"] = AtSea(165, 905, 185),
        ["CT"] = AtSea(200, 891, 192),
        ["NJ"] = AtSea(235, 868, 240),
        ["DE"] = AtSea(270, 860, 266),
        ["MD"] = AtSea(305, 851, 272),
        ["DC"] = AtSea(340, 829, 269),
        ["HI"] = new(222, 565, 272, 580, 305, 586),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static Callout AtSea(int y, int toX, int toY) => new(936, y, 936, y + (Height / 2), toX, toY);
}
