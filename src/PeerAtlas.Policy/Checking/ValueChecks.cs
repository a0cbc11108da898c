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
        "A source cannot have been published, or speak for a day, that has come nowhere on Earth yet. Only a document's 'effective' "
        + "and the 'from' of what is announced may lie ahead.");

    /// <summary>PA015.</summary>
    public static readonly Check Url = Error("PA015", "not a web address",
        "An address is absolute, starts with http:// or https://, names a host, and holds neither spaces nor user names. Everybody can follow it: it is of no local network, and no mail filter's.");

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

    /// <summary>PA055. What is left where a letter was lost, or of a font that only one machine has: Unicode, sections 23.5 and 23.8.</summary>
    public static readonly Check LostCharacter = Error("PA055", "damaged character",
        "A text holds the replacement character U+FFFD, where a letter was lost, or a private-use character, which only one font shows. Look the word up and retype it.");

    /// <summary>PA114. PA210 is the same of pages and letters, where it is an error: there the writer meant the mark.</summary>
    public static readonly Check RawMark = Warning("PA114", "marks in plain text",
        "A text of the data is plain: what Markdown or HTML mean by marks (**, `, [words](address), <b>) is shown as it was typed. Write it without.");

    /// <summary>PA110. A text that went through a wrong encoding, or from HTML into plain text, before it was pasted here.</summary>
    public static readonly Check DamagedText = Warning("PA110", "damaged text",
        "Letters of a text were read in a wrong encoding (\"donâ€™t\"), HTML's names of characters stand in plain text (\"&amp;\"), a letter became a question mark (\"don?t\"), or a sign of printed type or of another script stands in a word. Write what was meant.");

    /// <summary>PA112.</summary>
    public static readonly Check Tracking = Warning("PA112", "address that tells from where a reader came",
        "An address carries parameters such as utm_source or fbclid, which tell its host from where a reader came, and not what to show. Leave them out.");
}
