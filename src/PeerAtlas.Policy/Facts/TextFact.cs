namespace PeerAtlas.Policy.Facts;

/// <summary>A fact in plain words, of a list: a service, a strength, a gap.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Claim">What is said and by whom.</param>
public sealed record TextFact(EntryId Id, Claim Claim)
{
    /// <summary>What is said.</summary>
    public string Words => Claim.Value.ToString()!;
}
