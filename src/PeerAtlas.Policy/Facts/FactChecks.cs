using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Facts;

/// <summary>Checks of single facts: is what they say of themselves in agreement, and recent?</summary>
public static class FactChecks
{
    /// <summary>PA102. Not asked of surveys, which stay as they are and only stand in until a state's own fact is known.</summary>
    public static readonly Check Old = Warning("PA102", "fact older than three years",
        "The date that the fact speaks for lies more than three years back. Look for a newer source.");

    /// <summary>PA105.</summary>
    public static readonly Check IdleDispute = Warning("PA105", "dispute says the same",
        "A source listed under 'disputed' says the same as the fact. Correct it or remove it.");
}
