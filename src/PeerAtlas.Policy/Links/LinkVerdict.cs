namespace PeerAtlas.Policy.Links;

/// <summary>How it stands with an address, in the order in which a maintainer should look.</summary>
public enum LinkVerdict
{
    /// <summary>It is no longer there: 404, 410, or no such host.</summary>
    Gone,

    /// <summary>The page is there, and the words that a fact quotes are not.</summary>
    QuoteMissing,

    /// <summary>Its form is wrong.</summary>
    Malformed,

    /// <summary>It leads into somebody's own network.</summary>
    Private,

    /// <summary>It has moved for good to another address.</summary>
    Moved,

    /// <summary>No answer that settles it: an error of the server, no connection, no trust, too slow. It may be well tomorrow.</summary>
    NoAnswer,

    /// <summary>It refuses robots: a person has to look.</summary>
    Refused,

    /// <summary>The page is there, and its text could not be searched for the quotation.</summary>
    QuoteUnread,

    /// <summary>Not asked in this run.</summary>
    NotAsked,

    /// <summary>As it should be.</summary>
    Fine,
}

/// <summary>How verdicts are named and found.</summary>
public static class LinkVerdicts
{
    /// <summary>All verdicts, the gravest first.</summary>
    public static IReadOnlyList<LinkVerdict> All { get; } = Enum.GetValues<LinkVerdict>();

    /// <summary>Its lasting name in files: <c>quote-missing</c>.</summary>
    public static string Code(this LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Gone => "gone",
        LinkVerdict.QuoteMissing => "quote-missing",
        LinkVerdict.Malformed => "malformed",
        LinkVerdict.Private => "private",
        LinkVerdict.Moved => "moved",
        LinkVerdict.NoAnswer => "no-answer",
        LinkVerdict.Refused => "refused",
        LinkVerdict.QuoteUnread => "quote-unread",
        LinkVerdict.NotAsked => "not-asked",
        _ => "fine",
    };

    /// <summary>What an outcome means.</summary>
    public static LinkVerdict Of(Outcome outcome) => outcome switch
    {
        { Obstacle: Obstacle.UnknownName } => LinkVerdict.Gone,
        { Obstacle: Obstacle.Private } => LinkVerdict.Private,
        { Obstacle: Obstacle.RefusesRobots } => LinkVerdict.Refused,
        { Obstacle: not null } => LinkVerdict.NoAnswer,
        { Status: 404 or 410 } => LinkVerdict.Gone,
        // 451 is for reasons of law (RFC 7725); 999 is what one large network of professionals answers to robots.
        { Status: 401 or 403 or 407 or 429 or 451 or 999 } => LinkVerdict.Refused,
        { Status: not (>= 200 and < 300) } => LinkVerdict.NoAnswer,
        _ when outcome.Quotes.Any(look => look.Seen == false) => LinkVerdict.QuoteMissing,
        { MovedTo: not null } => LinkVerdict.Moved,
        _ when outcome.Quotes.Any(look => look.Seen is null) => LinkVerdict.QuoteUnread,
        _ => LinkVerdict.Fine,
    };
}
