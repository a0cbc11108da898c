using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Facts;

/// <summary>Checks of single facts: is what they say of themselves in agreement, and recent?</summary>
public static class FactChecks
{
    /// <summary>PA037.</summary>
    public static readonly Check EarlierOrder = Error("PA037", "'earlier' out of order",
        "What held before stands newest first, ended no later than the fact's own 'since', and began before it ended.");

    /// <summary>PA038. The same of a source's <c>published</c> is no slip: a rule is often published before it takes effect.</summary>
    public static readonly Check SinceAfterAsOf = Error("PA038", "'since' after 'as_of'",
        "A fact cannot have taken effect after the day for which its source speaks. What is only announced stands under 'announced'.");

    /// <summary>PA039.</summary>
    public static readonly Check LongQuote = Error("PA039", "quotation too long",
        "A quotation has at most 25 words, verbatim from the first source, so that a program can find it there.");

    /// <summary>PA040.</summary>
    public static readonly Check DisputesItself = Error("PA040", "a source against itself",
        "A fact and what disputes it, or a fact and a survey, rest on one and the same document. One document is never two "
        + "witnesses: read it again, and keep what it says.");

    /// <summary>PA041.</summary>
    public static readonly Check SameAddress = Error("PA041", "two facts with one address",
        "Each entry has an address made of its number, abbreviation, code or name. Where two would be the same, one of them needs an 'id'.");

    /// <summary>PA102. Not asked of surveys, which stay as they are and only stand in until a state's own fact is known.</summary>
    public static readonly Check Old = Warning("PA102", "facts older than three years",
        "The date that facts of one source speak for lies more than three years back. Look for a newer source.");

    /// <summary>PA105.</summary>
    public static readonly Check IdleDispute = Warning("PA105", "dispute says the same",
        "A source listed under 'disputed' says the same as the fact. Correct it or remove it.");

    /// <summary>PA107.</summary>
    public static readonly Check DisputeBefore = Warning("PA107", "dispute older than the change",
        "A source listed under 'disputed' speaks for a time before the fact took effect. What held before stands under 'earlier'.");

    /// <summary>PA106.</summary>
    public static readonly Check AnnouncedPassed = Warning("PA106", "announced date has passed",
        "What was announced for a day that has gone by must be looked for: has it come? Then it is the fact, and the old one stands under 'earlier'.");
}
