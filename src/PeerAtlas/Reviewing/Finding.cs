namespace PeerAtlas.Reviewing;

/// <summary>What somebody who opened a source says of it.</summary>
internal enum Finding
{
    /// <summary>It still says so: the day is written.</summary>
    StillTrue,

    /// <summary>It says something else now: nothing is written, and the place to edit is told.</summary>
    Changed,

    /// <summary>It could not be opened, or does not settle it: nothing is written.</summary>
    CannotTell,

    /// <summary>Not now.</summary>
    Skip,

    /// <summary>Enough for today.</summary>
    Quit,
}

/// <summary>How findings are typed.</summary>
internal static class Findings
{
    /// <summary>The keys, as they are offered.</summary>
    public const string Offer = "[y] still true  [c] changed  [u] cannot tell  [s] skip  [q] quit";

    /// <summary>The finding of a key or a word; null for any other.</summary>
    public static Finding? Of(string word) => word.Trim().ToLowerInvariant().Replace('-', ' ') switch
    {
        "y" or "yes" or "true" or "still" or "still true" => Finding.StillTrue,
        "c" or "changed" => Finding.Changed,
        "u" or "cannot tell" or "cannot" or "unclear" => Finding.CannotTell,
        "s" or "skip" => Finding.Skip,
        "q" or "quit" => Finding.Quit,
        _ => null,
    };
}
