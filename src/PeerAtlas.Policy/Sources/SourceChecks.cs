using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Sources;

/// <summary>Checks of sources: is each defined, and cited?</summary>
public static class SourceChecks
{
    /// <summary>PA019.</summary>
    public static readonly Check Undefined = Error("PA019", "source not defined",
        "Every source that is cited must be defined under 'sources' of the same file.");

    /// <summary>PA101.</summary>
    public static readonly Check Uncited = Warning("PA101", "source never cited",
        "A source is defined and no fact of the file cites it. Cite it or remove it.");
}
