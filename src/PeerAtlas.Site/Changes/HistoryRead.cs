using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Changes;

/// <summary>Says of what history the changes are told, and what is lacking.</summary>
internal static class HistoryRead
{
    private const string FactsAlone = "Only what the facts say of their own past is told here; corrections are not";

    /// <summary>One sentence or two.</summary>
    public static string InWords(SiteRequest request)
    {
        string? read = request.History is { } history
            ? $"The history of the facts was read from {history.From.InWords()} on{(history.IsCutShort ? "; older days were left out" : "")}."
                + (history.LeftOut == 0 ? "" : $" Today’s checks refuse {Numbers.InWords(history.LeftOut, "fact", "facts")} of old days, which we did not compare.")
            : null;
        string? lacking = request.Lack switch
        {
            HistoryLack.NotAsked => $"{FactsAlone}, because this copy was built without the history of its files.",
            HistoryLack.NoRepository => $"{FactsAlone}, because there was no history of the files where this copy was built.",
            HistoryLack.Shallow => "Where this copy was built the older history of the files was missing, so older corrections are not told here.",
            _ => null,
        };
        return string.Join(' ', new[] { read, lacking }.OfType<string>());
    }
}
