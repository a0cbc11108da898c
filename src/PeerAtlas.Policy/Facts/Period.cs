namespace PeerAtlas.Policy.Facts;

/// <summary>The time for which an amount stands: "20 hours in two years".</summary>
/// <param name="Years">How many years; null for a renewal period whose length is not known.</param>
/// <param name="IsRenewal">True for the time until a credential must be renewed, whatever its length.</param>
public sealed record Period(decimal? Years, bool IsRenewal)
{
    /// <summary>A renewal period of which the length is not known yet.</summary>
    public static readonly Period Renewal = new(null, IsRenewal: true);

    /// <summary>One year.</summary>
    public static readonly Period Year = new(1, IsRenewal: false);
}
