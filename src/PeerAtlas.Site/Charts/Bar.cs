namespace PeerAtlas.Site.Charts;

/// <summary>One bar.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Amount">Its length.</param>
/// <param name="Words">The amount in words: "$26.49 for 15 minutes".</param>
/// <param name="Detail">A quieter line under the name; null for none.</param>
/// <param name="Address">Where the name leads; null for nowhere.</param>
/// <param name="Hollow">True for what differs in kind from the other bars, as the name then says.</param>
public sealed record Bar(string Name, decimal Amount, string Words, string? Detail = null, string? Address = null, bool Hollow = false);
