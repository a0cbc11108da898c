namespace PeerAtlas.Site.Wording;

/// <summary>Names of states as sentences need them.</summary>
public static class StateNames
{
    /// <summary>"the District of Columbia", and every state's name as it is.</summary>
    public static string InSentence(this string stateName) =>
        stateName.StartsWith("District of", StringComparison.Ordinal) ? $"the {stateName}" : stateName;
}
