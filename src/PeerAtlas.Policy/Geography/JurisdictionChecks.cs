using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Geography;

/// <summary>Checks of codes of states and territories.</summary>
public static class JurisdictionChecks
{
    /// <summary>PA024.</summary>
    public static readonly Check Code = Error("PA024", "not that state's USPS code",
        "A code is one of the two-letter codes of the US Postal Service for a state, the District of Columbia or a "
        + "territory, and belongs to the name beside it.");
}
