namespace PeerAtlas.Policy.Scoring;

/// <summary>How a state stands by a criterion of adequacy.</summary>
public enum Verdict
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

/// <summary>All verdicts.</summary>
public static class Verdicts
{
    /// <summary>In the order in which they are counted and listed.</summary>
    public static IReadOnlyList<Verdict> All { get; } = [Verdict.Met, Verdict.InPart, Verdict.NotMet, Verdict.NotKnown];
}
