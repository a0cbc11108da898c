using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Letters;

/// <summary>Checks of the letters under <c>input/letters</c>.</summary>
public static class LetterChecks
{
    /// <summary>PA207.</summary>
    public static readonly Check Place = new(
        "PA207", Severity.Error, "letter with a place that cannot be filled in",
        "A letter is filled in at words in braces such as {state}, each one of a fixed list. A letter that cites facts also has {sources}.");
}
