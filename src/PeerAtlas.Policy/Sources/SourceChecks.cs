using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Sources;

/// <summary>Checks of sources: is each defined, once, and cited?</summary>
public static class SourceChecks
{
    /// <summary>PA019.</summary>
    public static readonly Check Undefined = Error("PA019", "source not defined",
        "Every source that is cited must be defined under 'sources' of the same file, or as a file of sources/.");

    /// <summary>PA042.</summary>
    public static readonly Check TwoDates = Error("PA042", "one document under two dates",
        "One address is cited with two dates of publication. Find out which the document carries, and write it once.");

    /// <summary>PA043.</summary>
    public static readonly Check TwoIds = Error("PA043", "one document under two ids",
        "One address is defined as two sources. One document has one id, so that it is never taken for two witnesses: one that several "
        + "files cite stands in sources/.");

    /// <summary>PA049.</summary>
    public static readonly Check Checked = Error("PA049", "'checked' is no day of a look",
        "'checked' is the day on which somebody last opened the source: a full day, not before the source was published.");

    /// <summary>PA050.</summary>
    public static readonly Check Copy = Error("PA050", "stored copy at the source's own address",
        "'archived' is the address of a copy that stands elsewhere, so that the text can be read when the source's own address is gone.");

    /// <summary>PA101.</summary>
    public static readonly Check Uncited = Warning("PA101", "source never cited",
        "A source is defined and no fact cites it. Cite it or remove it.");
}
