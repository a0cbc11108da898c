using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Files;

/// <summary>Checks of what the files together do not say.</summary>
public static class CoverageChecks
{
    /// <summary>PA103.</summary>
    public static readonly Check NoHeadlineAnswer = Warning("PA103", "headline question not yet researched",
        "Neither the state's file nor any survey answers one of the questions at the top of the state's page.");

    /// <summary>PA113.</summary>
    public static readonly Check FarApart = Warning("PA113", "amount far from all others",
        "A rate, a price or hours of a course are many times those of all other states, or a small part of them; a decimal point may be lost.");
}
