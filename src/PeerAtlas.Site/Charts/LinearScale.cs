using System.Collections.Immutable;
using System.Globalization;

namespace PeerAtlas.Site.Charts;

/// <summary>Amounts from zero as lengths. It always starts at zero, so that twice the amount is twice the length.</summary>
/// <param name="Top">The amount at the far end; where it is zero, so is every amount.</param>
/// <param name="Length">The length of the whole, in units of the drawing.</param>
/// <param name="Ticks">Round amounts to mark, zero and the top included.</param>
public sealed record LinearScale(decimal Top, double Length, ImmutableArray<decimal> Ticks)
{
    private static readonly decimal[] RoundSteps = [1, 2, 5, 10];

    /// <summary>A scale that reaches up to a round amount not below the greatest one.</summary>
    /// <param name="greatest">The greatest amount that is shown.</param>
    /// <param name="length">The length of the whole.</param>
    /// <param name="steps">At most how many steps lie between the ticks.</param>
    public static LinearScale UpTo(decimal greatest, double length, int steps)
    {
        decimal step = RoundStep(Math.Max(greatest, 1) / steps);
        int count = Math.Max(1, (int)Math.Ceiling(greatest / step));
        return new LinearScale(step * count, length, [.. Enumerable.Range(0, count + 1).Select(i => i * step)]);
    }

    /// <summary>The length of an amount.</summary>
    public double Of(decimal amount) => Top == 0 ? 0 : (double)(amount / Top) * Length;

    /// <summary>A length or place as an attribute of SVG: at most one decimal, with a point.</summary>
    public static string Attribute(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);

    // The least of 1, 2, 5 times a power of ten that is not below the wish.
    private static decimal RoundStep(decimal wish)
    {
        decimal power = 1;
        while (power * 10 < wish)
        {
            power *= 10;
        }

        return RoundSteps.First(round => round * power >= wish) * power;
    }
}
