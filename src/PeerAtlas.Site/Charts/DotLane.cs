using System.Collections.Immutable;

namespace PeerAtlas.Site.Charts;

/// <summary>A group whose dots share a line of a chart.</summary>
/// <param name="Name">The group, with what a reader should know of it in a few words.</param>
/// <param name="Dots">Its dots.</param>
public sealed record DotLane(string Name, ImmutableArray<Dot> Dots)
{
    /// <summary>The amount that half of the dots reach at most: of an even number, the lower of the two in the middle.</summary>
    /// <exception cref="IndexOutOfRangeException">There are no dots.</exception>
    public static decimal Middle(IEnumerable<Dot> dots)
    {
        decimal[] amounts = [.. dots.Select(dot => dot.Amount).Order()];
        return amounts[(amounts.Length - 1) / 2];
    }
}
