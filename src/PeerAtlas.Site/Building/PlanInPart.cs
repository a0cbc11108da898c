using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>
/// A plan that lacks what could not be read of the facts. What it has is there in the whole site too; of what it has not, the addresses that the
/// missing facts would have are known by those of a state that it has.
/// </summary>
/// <param name="Missing">The states that it lacks, by the names of their files; there may be none, where surveys are missing alone.</param>
public sealed record PlanInPart(ImmutableArray<string> Missing)
{
    private const int YearsBack = 70;
    private const int YearsAhead = 20;

    /// <summary>The paths that the missing facts may add: those of each missing state, and the years of which only they tell.</summary>
    /// <param name="request">What the plan is made of.</param>
    /// <param name="paths">The paths that the plan has.</param>
    internal HashSet<string> PathsAround(SiteRequest request, IEnumerable<string> paths)
    {
        HashSet<string> all = [.. paths];
        string like = request.Atlas.States[0].Slug;
        foreach (string state in Missing)
        {
            // Read anew for each, so that pages of two missing states are among them.
            Regex known = new($"(?<=^|/|-vs-){Regex.Escape(like)}(?=/|-vs-|\\.|$)");
            all.UnionWith([.. all.Where(path => known.IsMatch(path)).Select(path => known.Replace(path, state))]);
            all.UnionWith([$"compare/{like}-vs-{state}/index.html", $"compare/{state}-vs-{like}/index.html"]);
        }

        all.UnionWith(Enumerable.Range(request.Today.Year - YearsBack, YearsBack + YearsAhead).Select(year => string.Create(CultureInfo.InvariantCulture, $"changes/{year}/index.html")));
        return all;
    }
}
