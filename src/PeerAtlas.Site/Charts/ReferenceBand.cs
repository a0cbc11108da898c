namespace PeerAtlas.Site.Charts;

/// <summary>What is advised, drawn behind the dots.</summary>
/// <param name="From">Where it begins; 0 where only an upper bound is advised.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Name">What it is, in a few words.</param>
public sealed record ReferenceBand(decimal From, decimal To, string Name);
