namespace PeerAtlas.Policy.Revisions;

/// <summary>Knows a sentence again that was mended: an event of the timeline, a lead, a strength, which have no id but their words.</summary>
internal static class MendedSentences
{
    /// <summary>How much of the words of two sentences must be the same, from 0 to 1, for one to be the other mended.</summary>
    private const double LeastShared = 0.6;

    /// <summary>The entry that this one was: of the same list and state, and the most alike; null for none.</summary>
    /// <param name="entry">An entry that the older revision does not have.</param>
    /// <param name="left">Those of the older revision that the newer one does not have.</param>
    public static RevisedEntry? OlderOf(RevisedEntry entry, IEnumerable<RevisedEntry> left) => entry.Sentence is not { } sentence
        ? null
        : left
            .Where(each => each.Sentence is not null && each.Thing.List == entry.Thing.List && each.Thing.State?.Code == entry.Thing.State?.Code)
            .Select(each => (Entry: each, Shared: Shared(each.Sentence!, sentence)))
            .Where(each => each.Shared >= LeastShared)
            .OrderByDescending(each => each.Shared)
            .Select(each => each.Entry)
            .FirstOrDefault();

    // Sørensen and Dice: twice the words of both, by the words of each.
    private static double Shared(string some, string other)
    {
        List<string> words = [.. Words(some)];
        List<string> left = [.. Words(other)];
        int all = words.Count + left.Count;
        return 2.0 * words.Count(left.Remove) / all;
    }

    private static IEnumerable<string> Words(string sentence) =>
        sentence.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '(', ')', '"'));
}
