using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Facts;

/// <summary>Checks of single facts: is what they say of themselves in agreement, and recent?</summary>
public static class FactChecks
{
    /// <summary>PA037.</summary>
    public static readonly Check EarlierOrder = Error("PA037", "'earlier' out of order",
        "What held before stands newest first, began before it ended, and ended no later than what followed it began: the entry above it, or the "
        + "fact by its own 'since'. No two ended on one date.");

    /// <summary>PA038. Of a source's <c>published</c> it is a warning, PA108: a rule is often published before it takes effect.</summary>
    public static readonly Check SinceAfterAsOf = Error("PA038", "'since' after 'as_of'",
        "A fact cannot have taken effect after the day for which its source speaks. What is only announced stands under 'announced'.");

    /// <summary>PA039.</summary>
    public static readonly Check LongQuote = Error("PA039", "quotation too long",
        "A quotation has at most 25 words, verbatim from the first source, so that a program can find it there.");

    /// <summary>PA040.</summary>
    public static readonly Check DisputesItself = Error("PA040", "a source against itself",
        "A fact and what disputes it, or a fact and a survey, rest on one and the same document. One document is never two "
        + "witnesses: read it again, and keep what it says. Nor does one document dispute a fact with two values.");

    /// <summary>PA041.</summary>
    public static readonly Check SameAddress = Error("PA041", "two facts with one address",
        "Each entry has an address made of its number, abbreviation, code or name. Where two would be the same, one of them needs an 'id'.");

    /// <summary>PA046.</summary>
    public static readonly Check EarlierAfterFact = Error("PA046", "'earlier' ended after the fact's own date",
        "What held before cannot have held still after the day for which the fact's own source speaks. Correct 'until', or the fact's 'as_of'.");

    /// <summary>PA047.</summary>
    public static readonly Check AnnouncesTheSame = Error("PA047", "announced value is the fact's own",
        "What is announced has the value that the fact has already, and no note tells what is to change. Correct it, or say in its note what changes.");

    /// <summary>PA048. Asked of questions that are answered by yes, in part, no or not clear; <c>still_asks</c> says it too.</summary>
    public static readonly Check Unexplained = Error("PA048", "in part or not clear, without a note",
        "An answer that is 'limited' needs a note that says for whom, where or in which plan, and one that is 'unclear' a note that says what is not settled.");

    /// <summary>PA051. The marks around the whole of it; a term in quotation marks within it is the source's own.</summary>
    public static readonly Check QuotedQuote = Error("PA051", "quotation in quotation marks of its own",
        "A quotation is shown in quotation marks, so it is written without them. Take off those at its beginning and end.");

    /// <summary>PA102. Not asked of surveys, which stay as they are and only stand in until a state's own fact is known.</summary>
    public static readonly Check Old = Warning("PA102", $"facts older than {Caveats.YearsUntilOldInWords}",
        $"The date that facts of one source speak for lies more than {Caveats.YearsUntilOldInWords} back. Look for a newer source.");

    /// <summary>PA105.</summary>
    public static readonly Check IdleDispute = Warning("PA105", "dispute says the same",
        "A source listed under 'disputed' says the same as the fact. Correct it or remove it.");

    /// <summary>PA107.</summary>
    public static readonly Check DisputeBefore = Warning("PA107", "dispute older than the change",
        "A source listed under 'disputed' speaks for a time before the fact took effect. What held before stands under 'earlier'.");

    /// <summary>PA108. Passed over where one of the sources has no date, or was opened again on that day or later.</summary>
    public static readonly Check NotSeenInForce = Warning("PA108", "'since' after the source was published",
        "The fact took effect after its source was published, and no 'as_of' says that it was seen in force. What is only announced stands under 'announced'.");

    /// <summary>PA106.</summary>
    public static readonly Check AnnouncedPassed = Warning("PA106", "announced date has passed",
        "What was announced for a day that has gone by must be looked for: has it come? Then it is the fact, and the old one stands under 'earlier'.");
}
