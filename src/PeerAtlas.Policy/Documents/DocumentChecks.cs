using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Documents;

/// <summary>Checks of documents: do their dates agree?</summary>
public static class DocumentChecks
{
    /// <summary>
    /// PA025. A rule may reach back some months; a year and more is nearly always a slip of the pen. A partial date gets
    /// the benefit of the doubt.
    /// </summary>
    public static readonly Check EffectiveLongBeforeIssued = Error("PA025", "effective long before issued",
        "A document took effect more than a year before it was issued. Check both dates.");
}
