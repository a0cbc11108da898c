using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>
/// Why something needs a maintainer, the most needed first. The order is that of harm to a reader, and where that is equal of how much one look
/// settles: what may be wrong today; what a reader came for and does not find; what cannot be acted upon; what rests on a weak
/// ground; what may have gone stale; what only proves less than it could.
/// </summary>
public enum Reason
{
    /// <summary>A change was announced for a day that has gone by: what the page says may be wrong today, and one look settles it.</summary>
    Unconfirmed,

    /// <summary>A headline question that nobody has researched: the reader leaves with nothing.</summary>
    Missing,

    /// <summary>A headline question that the sources read do not settle.</summary>
    Unclear,

    /// <summary>A state without a phone at which somebody who has Medicaid can ask: nothing to act upon.</summary>
    NoPhone,

    /// <summary>A trace of a source that nobody could open yet.</summary>
    Lead,

    /// <summary>A survey alone says so: nobody has read the state's own text.</summary>
    Survey,

    /// <summary>A trade publication alone says so.</summary>
    Trade,

    /// <summary>Our reading alone: no source says it outright.</summary>
    Inferred,

    /// <summary>It speaks for a date more than <see cref="Caveats.YearsUntilOld"/> years ago.</summary>
    Old,

    /// <summary>Neither the fact nor its source carries a date.</summary>
    Undated,

    /// <summary>An official text that was read as a copy on somebody else's host.</summary>
    Copy,

    /// <summary>A contact that members may call, without a phone.</summary>
    ContactPhone,

    /// <summary>A source that nobody has opened again since it was first read.</summary>
    Unchecked,
}

/// <summary>How reasons are named and found.</summary>
public static class Reasons
{
    /// <summary>All reasons, the most needed first.</summary>
    public static IReadOnlyList<Reason> All { get; } = Enum.GetValues<Reason>();

    /// <summary>Its lasting name on the command line and in files: <c>no-phone</c>.</summary>
    public static string Code(this Reason reason) => reason switch
    {
        Reason.Unconfirmed => "unconfirmed",
        Reason.Missing => "missing",
        Reason.Unclear => "unclear",
        Reason.NoPhone => "no-phone",
        Reason.Lead => "lead",
        Reason.Survey => "survey",
        Reason.Trade => "trade",
        Reason.Inferred => "inferred",
        Reason.Old => "old",
        Reason.Undated => "undated",
        Reason.Copy => "copy",
        Reason.ContactPhone => "contact-phone",
        _ => "unchecked",
    };

    /// <summary>The reasons that lie in a claim itself. Of a disagreement or an announcement that lies ahead there is nothing to do.</summary>
    public static IEnumerable<Reason> Of(Claim claim, DateOnly today) => claim.Caveats(today).Select(Of).OfType<Reason>();

    private static Reason? Of(Caveat caveat) => caveat switch
    {
        Caveat.Unconfirmed => Reason.Unconfirmed,
        Caveat.FromSurvey => Reason.Survey,
        Caveat.TradePublication => Reason.Trade,
        Caveat.OurReading => Reason.Inferred,
        Caveat.Old => Reason.Old,
        Caveat.Undated => Reason.Undated,
        _ => null,
    };
}
