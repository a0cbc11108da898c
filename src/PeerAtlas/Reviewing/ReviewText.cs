using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Upkeep;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Reviewing;

/// <summary>One thing under review, as lines: what stands there, by whom, how old, where to open it.</summary>
internal static class ReviewText
{
    private const int MostOthers = 8;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(Atlas atlas, Need need, DateOnly today)
    {
        yield return need.Where();
        if (need.Claim is { } claim)
        {
            yield return $"  {claim.Said.InShort(need.Question)}";
            if (need.Gravest == Reason.Unconfirmed)
            {
                yield return $"  announced: {need.Now(today)}";
            }

            if (claim.Note is { } note)
            {
                yield return $"  note: {note}";
            }

            if (claim.Said.Quote is { } quote)
            {
                yield return $"  quote: “{quote}”";
            }

            yield return $"  speaks for: {claim.SpeaksFor.OrUndated()}{Age(claim, today)}";
        }

        yield return $"  because: {string.Join(", ", need.Reasons.Select(reason => reason.Code()))}";
        foreach (Source source in SourcesOf(need))
        {
            yield return $"  source: {source.Id}: {source.Title}, {source.Publisher}";
            yield return $"    open: {source.Url}{(source.Archived is { } copy ? $" (stored copy: {copy})" : "")}";
            yield return $"    published: {source.Published.OrUndated()}; checked: {source.Checked?.InWords() ?? "never"}";
            ImmutableArray<ChangedThing> others = [.. KnownSources.FactsOn(atlas, source).Where(fact => fact.At != need.Claim?.Said.At)];
            foreach (ChangedThing other in others.Take(MostOthers))
            {
                yield return $"    also says: {other.State!.Name} · {other.Name}: {other.Claim!.Said.InShort(other.Question)}";
            }

            if (others.Length > MostOthers)
            {
                yield return $"    … and {ProblemText.Number(others.Length - MostOthers, "more fact")}: {source.At}";
            }
        }

        yield return $"  at: {need.At}";
    }

    /// <summary>The sources that are to be opened.</summary>
    public static ImmutableArray<Source> SourcesOf(Need need) => need.Source is { } source ? [source] : need.Claim?.Sources ?? [];

    private static string Age(Claim claim, DateOnly today)
    {
        if (claim.SpeaksFor is not { } date)
        {
            return "";
        }

        int years = 0;
        while (date.IsOlderThan(years + 1, today))
        {
            years++;
        }

        return years == 0 ? "" : $" ({ProblemText.Number(years, "year")} ago)";
    }
}
