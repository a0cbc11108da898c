using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Seeds;

/// <summary>Checks that what the founding documents offered is still there.</summary>
public static class SeedChecks
{
    /// <summary>PA045.</summary>
    public static readonly Check LostFact = Error("PA045", "seed point without its fact",
        "A seed point names the address of a fact that no file has. The fact was lost or renamed: bring it back, give it its old id, or name where it stands now.");
}
