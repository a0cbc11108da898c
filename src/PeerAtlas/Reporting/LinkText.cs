using System.Collections.Immutable;
using PeerAtlas.Policy.Links;
using PeerAtlas.Site.Links;

namespace PeerAtlas.Reporting;

/// <summary>What was found of external addresses, as lines for people.</summary>
internal static class LinkText
{
    /// <summary>How many there are of each verdict, and then each address that needs somebody, by verdict, the gravest first.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<LinkFinding> findings)
    {
        yield return $"{findings.Length:N0} {(findings.Length == 1 ? "address" : "addresses")} in the facts and texts.";
        yield return "";
        ILookup<LinkVerdict, LinkFinding> byVerdict = findings.ToLookup(finding => finding.Verdict);
        foreach (LinkVerdict verdict in LinkVerdicts.All.Where(byVerdict.Contains))
        {
            yield return $"  {verdict.Code(),-13} {byVerdict[verdict].Count(),6:N0}  {verdict.Heading()}";
        }

        foreach (LinkVerdict verdict in LinkVerdicts.All.Where(verdict => verdict.ToDo().Length > 0 && byVerdict.Contains(verdict)))
        {
            yield return "";
            yield return $"{verdict.Heading()} ({verdict.Code()}). {verdict.ToDo()}";
            foreach (LinkFinding finding in byVerdict[verdict])
            {
                yield return ProblemText.Plain($"  {finding.Address.At}: {finding.Address.Url}: {finding.Told()}{Elsewhere(finding)}");
                if (finding.NeedsCopy)
                {
                    yield return ProblemText.Plain($"    copy: {finding.Address.Copy}");
                }
            }
        }
    }

    private static string Elsewhere(LinkFinding finding) =>
        finding.Address.Uses.Length == 1 ? "" : $" [also {string.Join(", ", finding.Address.Uses.Skip(1).Select(use => use.At))}]";
}
