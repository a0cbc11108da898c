using System.Collections.Immutable;

namespace PeerAtlas.Policy.Links;

/// <summary>What came of asking for an address.</summary>
/// <param name="At">When it was asked for.</param>
/// <param name="Status">The status of the last answer, by RFC 9110; null when there was none.</param>
/// <param name="Obstacle">What kept it from being read to its end; null for nothing.</param>
/// <param name="Hops">Where it was sent on to, in order.</param>
/// <param name="Quotes">What was looked for in the text, and whether it was seen.</param>
public sealed record Outcome(DateTimeOffset At, int? Status, Obstacle? Obstacle, ImmutableArray<Hop> Hops, ImmutableArray<QuoteLook> Quotes)
{
    /// <summary>More on the obstacle, in a few words: the reason why a host is not asked, or what the certificate lacks; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>
    /// Where it has moved for good: as far as it was sent on with "for good" and nothing else (301 or 308); null for nowhere. What is
    /// sent on for now (302, 303, 307) stands where it stands.
    /// </summary>
    public string? MovedTo => Hops.TakeWhile(hop => hop.Permanent).LastOrDefault()?.To;
}

/// <summary>One step from an address to another.</summary>
/// <param name="To">The other.</param>
/// <param name="Permanent">True for 301 and 308.</param>
public sealed record Hop(string To, bool Permanent);

/// <summary>Whether a quotation was seen in what was read.</summary>
/// <param name="Quote">The quotation.</param>
/// <param name="Seen">True and false; null when the text could not be read.</param>
/// <param name="Why">Why it could not; null when it could.</param>
public sealed record QuoteLook(string Quote, bool? Seen, string? Why);

/// <summary>What keeps an address from being read.</summary>
public enum Obstacle
{
    /// <summary>No such host.</summary>
    UnknownName,

    /// <summary>Nobody could say whether there is such a host.</summary>
    NameNotAnswered,

    /// <summary>The host takes no connection.</summary>
    NoConnection,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>Its certificate cannot be trusted.</summary>
    Untrusted,

    /// <summary>The answer broke off, or is none.</summary>
    Broken,

    /// <summary>It is, or leads, in somebody's own network.</summary>
    Private,

    /// <summary>It is sent round in a circle.</summary>
    Loop,

    /// <summary>It is sent on more often than browsers follow.</summary>
    TooManyHops,

    /// <summary>It is sent on to what is no web address.</summary>
    BadHop,

    /// <summary>The host is known to refuse robots, so it was not asked.</summary>
    RefusesRobots,

    /// <summary>The host had not answered before in the same run, so it was not asked again.</summary>
    HostSilent,
}
