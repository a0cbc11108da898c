using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Checking;

/// <summary>Checks of single values: is it well formed?</summary>
public static class ValueChecks
{
    /// <summary>PA012.</summary>
    public static readonly Check Term = Error("PA012", "not one of the fixed terms",
        "The field takes only the terms that the codebook lists for it.");

    /// <summary>PA013.</summary>
    public static readonly Check Date = Error("PA013", "not a date",
        "A date is YYYY, YYYY-MM or YYYY-MM-DD, as exact as its source gives it, from 1900 on.");

    /// <summary>
    /// PA014. Not asked of a document's <c>effective</c>: a rule is often published before it takes effect, and a reader
    /// wants to know of it then. Nor of milestones, for the like reason.
    /// </summary>
    public static readonly Check FutureDate = Error("PA014", "date in the future",
        "A source cannot have been published, or speak for a day, that has not come yet. Only a document's 'effective' "
        + "and the 'from' of what is announced may lie ahead.");

    /// <summary>PA015.</summary>
    public static readonly Check Url = Error("PA015", "not a web address",
        "An address is absolute, starts with http:// or https://, names a host, and holds neither spaces nor user names.");

    /// <summary>PA016.</summary>
    public static readonly Check Phone = Error("PA016", "not a phone number",
        "A phone number has ten digits with its area code, eleven after a 1, or three as in 988, with spaces, + - . ( ) and an extension (ext. 5).");

    /// <summary>PA017.</summary>
    public static readonly Check Email = Error("PA017", "not an e-mail address",
        "An e-mail address is a name, an @ and a host with a dot, in ASCII and without spaces.");

    /// <summary>PA018.</summary>
    public static readonly Check Number = Error("PA018", "not a number within bounds",
        "A number is written in digits with a decimal point if need be (no thousands separator, no unit) and lies within "
        + "the bounds that its question names.");

    /// <summary>PA029.</summary>
    public static readonly Check Id = Error("PA029", "not a kebab-case id",
        "An id is lower-case letters and digits in groups joined by single hyphens, since it becomes part of addresses.");

    /// <summary>
    /// PA030. Unicode bidirectional controls can make a text read as something else than it is ("Trojan Source",
    /// CVE-2021-42574); zero-width and control characters hide from an editor's eye.
    /// </summary>
    public static readonly Check HiddenCharacter = Error("PA030", "hidden character",
        "A text holds a control character, one that nobody sees, one that changes the direction of writing, or a number that is no character. Retype it.");
}
