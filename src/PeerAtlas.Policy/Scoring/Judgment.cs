namespace PeerAtlas.Policy.Scoring;

/// <summary>How a state stands by a criterion of adequacy.</summary>
public enum Judgment
{
    /// <summary>The facts meet it.</summary>
    Met,

    /// <summary>They meet it for some people, places or credentials only.</summary>
    InPart,

    /// <summary>They are known and do not meet it.</summary>
    NotMet,

    /// <summary>What would decide it is not yet researched. Never counted as met or as not met.</summary>
    NotKnown,
}

/// <summary>All judgments.</summary>
public static class Judgments
{
    /// <summary>In the order in which they are counted and listed.</summary>
    public static IReadOnlyList<Judgment> All { get; } = [Judgment.Met, Judgment.InPart, Judgment.NotMet, Judgment.NotKnown];
}
