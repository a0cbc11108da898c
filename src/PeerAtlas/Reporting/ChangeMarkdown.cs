using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Revisions;

namespace PeerAtlas.Reporting;

/// <summary>Changes as GitHub-flavored Markdown, for the summary of a pull request.</summary>
internal static class ChangeMarkdown
{
    /// <summary>How many changes of a kind are told: a summary has an upper bound (1 MiB on GitHub), and nobody reads a thousand.</summary>
    public const int MostOfAKind = 200;

    /// <summary>What decides about people stands open; dates, words and sources can be opened.</summary>
    public static string Document(ImmutableArray<Change> changes)
    {
        StringBuilder text = new("## What changes in the facts\n\n");
        if (changes.IsEmpty)
        {
            text.Append("Nothing.\n");
        }

        foreach (IGrouping<ChangeKind, Change> kind in changes.GroupBy(change => change.Kind))
        {
            bool folded = kind.Key is ChangeKind.Date or ChangeKind.Wording or ChangeKind.Source;
            string heading = $"{kind.Key.Heading()} ({kind.Count():N0})";
            text.Append(folded ? $"<details><summary>{heading}</summary>\n\n" : $"### {heading}\n\n");
            foreach (Change change in kind.Take(MostOfAKind))
            {
                text.Append($"- **{MarkdownText.Plain(change.Where())}**{(change.What() is { Length: > 0 } what ? $": {MarkdownText.Plain(what)}" : "")}\n");
            }

            if (kind.Count() > MostOfAKind)
            {
                text.Append($"- … and {kind.Count() - MostOfAKind:N0} more\n");
            }

            text.Append(folded ? "\n</details>\n\n" : "\n");
        }

        return text.ToString();
    }
}
