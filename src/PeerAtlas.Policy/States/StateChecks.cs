using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.States;

/// <summary>Checks of state files: is it the state that it says it is?</summary>
public static class StateChecks
{
    /// <summary>PA022.</summary>
    public static readonly Check Slug = Error("PA022", "file's name is not the state's name",
        "A state's file is named by its name in lower case with hyphens for spaces: new-york.yml for New York.");

    /// <summary>PA023.</summary>
    public static readonly Check SharedCode = Error("PA023", "two states with one code",
        "Each state has its own USPS code, and one file.");
}
