using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Building;

namespace PeerAtlas.Reporting;

/// <summary>Warnings counted by kind: hundreds of lines that stay would hide the one that is new.</summary>
internal static class WarningKinds
{
    /// <summary>Every check of facts and texts.</summary>
    public static IEnumerable<Check> Checks => CheckCatalog.All.Concat(SiteCheckCatalog.All);

    /// <summary>One line a kind, the most frequent first, and how to see them; none where there are no warnings.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Problem> problems)
    {
        List<(string Code, int Count)> kinds =
        [
            .. problems.Where(problem => problem.Severity == Severity.Warning)
                .CountBy(problem => problem.Code)
                .OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => (kind.Key, kind.Value)),
        ];
        if (kinds.Count == 0)
        {
            yield break;
        }

        foreach ((string code, int count) in kinds)
        {
            yield return $"{ProblemText.Number(count, "warning"),14} {code} {TitleOf(code)}";
        }

        yield return $"See them all with check --warnings, or one kind with check --code {kinds[0].Code}.";
    }

    private static string TitleOf(string code) => Checks.First(check => check.Code == code).Title;
}
