using System.Globalization;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A size of paper.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Width">In inches.</param>
/// <param name="Height">In inches.</param>
internal sealed record Sheet(string Name, double Width, double Height)
{
    private const double InchesPerMillimeter = 1 / 25.4;

    public static Sheet Letter { get; } = new("Letter", 8.5, 11);

    public static Sheet A4 { get; } = new("A4", 210 * InchesPerMillimeter, 297 * InchesPerMillimeter);

    /// <summary>A length as browsers take it: "8.5in".</summary>
    public static string Inches(double length) => string.Create(CultureInfo.InvariantCulture, $"{length}in");
}
