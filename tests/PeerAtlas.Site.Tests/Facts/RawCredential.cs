namespace PeerAtlas.Site.Tests.Facts;

/// <summary>One credential of a state file, worked out from the file's text alone.</summary>
/// <param name="State">The file.</param>
/// <param name="Entry">The credential in it.</param>
internal sealed record RawCredential(RawYaml State, RawYaml Entry)
{
    /// <summary>Every credential of every state file.</summary>
    public static IReadOnlyList<RawCredential> All { get; } =
        [.. RawStates.InOrder.SelectMany(state => Of(state.File))];

    /// <summary>The credentials of one file, in its order.</summary>
    public static IEnumerable<RawCredential> Of(RawYaml state) => state["credentials"].Items.Select(entry => new RawCredential(state, entry));

    /// <summary>True for one that is neither a first step nor builds on another.</summary>
    public bool IsFull => Entry["level"].TextOrNull is null or "full";

    /// <summary>True where it serves adults, as the codebook marks populations.</summary>
    public bool IsForAdults => RawData.OfRepository.Codebook.Trait("populations", Entry["serves"].Text, "adults").TextOrNull == "yes";

    /// <summary>What it says of a requirement.</summary>
    public RawYaml this[string requirement] => Entry["requirements"][requirement];
}
