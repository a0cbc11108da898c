using System.Collections.Immutable;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Revisions;

namespace PeerAtlas.Reporting;

/// <summary>Changes as lines for people.</summary>
internal static class ChangeText
{
    /// <summary>A heading a kind, and a line a change.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Change> changes)
    {
        if (changes.IsEmpty)
        {
            yield return "Nothing changed.";
        }

        foreach (IGrouping<ChangeKind, Change> kind in changes.GroupBy(change => change.Kind))
        {
            if (kind.Key != changes[0].Kind)
            {
                yield return "";
            }

            yield return $"{kind.Key.Heading()} ({kind.Count():N0})";
            foreach (Change change in kind)
            {
                yield return ProblemText.Plain($"  {change.Told()}");
            }
        }
    }
}
