using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Criteria;

/// <summary>Checks of criteria of adequacy: can each be decided?</summary>
public static class CriterionChecks
{
    /// <summary>PA034.</summary>
    public static readonly Check Field = Error("PA034", "criterion cannot be decided",
        "A criterion names a field that the state files do not have, or tests it for what the field cannot be. One with "
        + "'not_scored' has no tests; every other has one for each field.");
}
