using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Checking;

/// <summary>Checks of state files: is it the state that it says it is?</summary>
public static class StateChecks
{
    /// <summary>PA022.</summary>
    public static readonly Check Slug = Error("PA022", "file's name is not the state's name",
        "A state's file is named by its name in lower case with hyphens for spaces: new-york.yml for New York.");

    /// <summary>PA023.</summary>
    public static readonly Check SharedCode = Error("PA023", "two states with one code",
        "Each state has its own USPS code, and one file.");

    /// <summary>PA024.</summary>
    public static readonly Check Code = Error("PA024", "not that state's USPS code",
        "A code is one of the two-letter codes of the US Postal Service for a state, the District of Columbia or a "
        + "territory, and belongs to the name beside it.");

    /// <summary>
    /// PA025. A rule may reach back some months; a year and more is nearly always a slip of the pen. A partial date gets
    /// the benefit of the doubt.
    /// </summary>
    public static readonly Check EffectiveLongBeforeIssued = Error("PA025", "effective long before issued",
        "A document took effect more than a year before it was issued. Check both dates.");
}
