namespace PeerAtlas.Policy.Codebooks;

/// <summary>All that stands behind a fact that an advocate neither prints nor sends.</summary>
public enum PoorBasis
{
    /// <summary>A trade publication.</summary>
    Trade,

    /// <summary>A copy on the site of somebody who copies documents.</summary>
    Copy,

    /// <summary>Both.</summary>
    TradeAndCopy,
}
