using System.Collections.Immutable;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Upkeep;

namespace PeerAtlas.Reporting;

/// <summary>What to do next, as lines for people.</summary>
internal static class NeedText
{
    /// <summary>How many things of one kind are told where everything is asked for.</summary>
    public const int MostOfAKind = 10;

    /// <summary>How many of each kind there are, and then the things by kind, the most needed first.</summary>
    /// <param name="needs">What is in need.</param>
    /// <param name="everything">True to tell every one.</param>
    /// <param name="today">The day of the report.</param>
    public static IEnumerable<string> Lines(ImmutableArray<Need> needs, bool everything, DateOnly today)
    {
        if (needs.IsEmpty)
        {
            yield return "Nothing is in need.";
            yield break;
        }

        yield return $"{ProblemText.Number(needs.Length, "thing")} to do, most needed first.";
        yield return "";
        foreach (Reason reason in Reasons.All.Where(reason => needs.Any(need => need.Reasons.Contains(reason))))
        {
            yield return $"  {reason.Code(),-13} {needs.Count(need => need.Reasons.Contains(reason)),6:N0}  {reason.Heading()}";
        }

        foreach (IGrouping<Reason, Need> kind in needs.GroupBy(need => need.Gravest))
        {
            yield return "";
            yield return $"{kind.Key.Heading()} ({kind.Key.Code()}). {kind.Key.ToDo()}";
            foreach (Need need in everything ? kind : kind.Take(MostOfAKind))
            {
                yield return ProblemText.Plain(Line(need, today));
            }

            if (!everything && kind.Count() > MostOfAKind)
            {
                yield return $"  … and {kind.Count() - MostOfAKind:N0} more: report --code {kind.Key.Code()}";
            }
        }
    }

    private static string Line(Need need, DateOnly today)
    {
        string more = need.Reasons.Length == 1 ? "" : $" [also {string.Join(", ", need.Reasons.Skip(1).Select(reason => reason.Code()))}]";
        return $"  {need.At}: {need.Where()}: {need.Now(today)}{more}";
    }
}
