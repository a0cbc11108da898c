using System.Collections.Immutable;
using PeerAtlas.Policy.Addresses;

namespace PeerAtlas.Policy.Links;

/// <summary>How it stands with one address.</summary>
/// <param name="Address">The address.</param>
/// <param name="Faults">What is wrong with its form.</param>
/// <param name="Outcome">What came of asking; null when nobody asked.</param>
public sealed record LinkFinding(LinkedAddress Address, ImmutableArray<FormFault> Faults, Outcome? Outcome)
{
    /// <summary>The verdict. A fault of form comes to the front where nothing worse was found.</summary>
    public LinkVerdict Verdict =>
        (Outcome is null ? LinkVerdict.NotAsked : LinkVerdicts.Of(Outcome)) is var said && !Faults.IsEmpty && said > LinkVerdict.Malformed
            ? LinkVerdict.Malformed : said;

    /// <summary>True where a copy is worth offering.</summary>
    public bool NeedsCopy => Verdict is LinkVerdict.Gone or LinkVerdict.QuoteMissing or LinkVerdict.NoAnswer or LinkVerdict.Refused;
}
