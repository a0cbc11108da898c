using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Links;
using PeerAtlas.Site.Links;

namespace PeerAtlas.Reporting;

/// <summary>What was found of external addresses, as GitHub-flavored Markdown, for the text of an issue.</summary>
internal static class LinkMarkdown
{
    /// <summary>The longest text: an issue takes 65,536 characters.</summary>
    public const int Longest = 60_000;

    /// <summary>Counts, then each address that needs somebody, as many as an issue can hold.</summary>
    public static string Document(ImmutableArray<LinkFinding> findings, DateOnly today)
    {
        ILookup<LinkVerdict, LinkFinding> byVerdict = findings.ToLookup(finding => finding.Verdict);
        StringBuilder text = new($"## External addresses, {today:yyyy-MM-dd}\n\n| | addresses |\n|---|---:|\n");
        foreach (LinkVerdict verdict in LinkVerdicts.All.Where(byVerdict.Contains))
        {
            text.Append($"| {verdict.Heading()} | {byVerdict[verdict].Count():N0} |\n");
        }

        text.Append('\n');
        int left = 0;
        foreach (LinkVerdict verdict in LinkVerdicts.All.Where(verdict => verdict.ToDo().Length > 0 && byVerdict.Contains(verdict)))
        {
            StringBuilder section = new($"<details><summary>{verdict.Heading()} ({byVerdict[verdict].Count():N0})</summary>\n\n{verdict.ToDo()}\n\n");
            foreach (LinkFinding finding in byVerdict[verdict])
            {
                string item = Item(finding);
                if (text.Length + section.Length + item.Length > Longest)
                {
                    left++;
                    continue;
                }

                section.Append(item);
            }

            text.Append(section).Append("\n</details>\n\n");
        }

        return left == 0 ? text.ToString() : text.Append($"{left:N0} more do not fit here; the command `links` tells them all.\n").ToString();
    }

    private static string Item(LinkFinding finding)
    {
        string more = finding.Address.Uses.Length == 1 ? "" : $" and {finding.Address.Uses.Length - 1:N0} more";
        string copy = finding.NeedsCopy ? $" Copy: {MarkdownText.Link(finding.Address.Copy)}" : "";
        return $"- [ ] {MarkdownText.Link(finding.Address.Url)}: {MarkdownText.Plain(finding.Told())} ({MarkdownText.Plain(finding.Address.At.ToString())}{more}){copy}\n";
    }
}
