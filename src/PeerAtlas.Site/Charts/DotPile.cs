using System.Collections.Immutable;

namespace PeerAtlas.Site.Charts;

/// <summary>Dots on a line, each at its own amount; where two would touch, the later one lies higher.</summary>
/// <param name="Dots">In order of amount.</param>
/// <param name="Levels">How many dots the highest pile has; 0 when there are none.</param>
public sealed record DotPile(ImmutableArray<PlacedDot> Dots, int Levels)
{
    /// <summary>Places dots.</summary>
    /// <param name="dots">In any order.</param>
    /// <param name="scale">Where each amount lies.</param>
    /// <param name="diameter">The least distance of two dots of one level.</param>
    public static DotPile Of(IEnumerable<Dot> dots, LinearScale scale, double diameter)
    {
        List<double> lastOfLevel = [];
        ImmutableArray<PlacedDot>.Builder placed = ImmutableArray.CreateBuilder<PlacedDot>();
        foreach (Dot dot in dots.OrderBy(dot => dot.Amount).ThenBy(dot => dot.Name, StringComparer.Ordinal))
        {
            double x = scale.Of(dot.Amount);
            int level = lastOfLevel.FindIndex(last => x - last >= diameter);
            if (level < 0)
            {
                level = lastOfLevel.Count;
                lastOfLevel.Add(x);
            }

            lastOfLevel[level] = x;
            placed.Add(new PlacedDot(dot, x, level));
        }

        return new DotPile(placed.ToImmutable(), lastOfLevel.Count);
    }
}

/// <summary>One thing that is shown as a dot.</summary>
/// <param name="Name">What it is, as shown when a mouse rests on it.</param>
/// <param name="Amount">Where it lies.</param>
/// <param name="IsInDoubt">True when its name tells a reason to be less than sure.</param>
public sealed record Dot(string Name, decimal Amount, bool IsInDoubt = false);

/// <summary>A dot with its place.</summary>
/// <param name="Dot">Which.</param>
/// <param name="X">Its center, from the start of the scale.</param>
/// <param name="Level">0 on the line, 1 above it, and so on.</param>
public sealed record PlacedDot(Dot Dot, double X, int Level);
