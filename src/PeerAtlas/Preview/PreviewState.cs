using System.Collections.Immutable;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Preview;

/// <summary>What the preview serves at one moment.</summary>
/// <param name="Site">The last good site, whose pages are made when they are opened; null while there has been none.</param>
/// <param name="Problems">The errors of the newest build; empty when it was good.</param>
/// <param name="Page">Names what pages show: a page that bears another name is stale and reloads.</param>
internal sealed record PreviewState(
    SitePlan? Site,
    ImmutableArray<Problem> Problems,
    string Page)
{
    /// <summary>The search index of that site and its texts, made when a reader first searches; null while there are none.</summary>
    public Lazy<ImmutableArray<SiteFile>>? Search { get; init; }

    /// <summary>The state after a build.</summary>
    /// <param name="before">The state until now; null at the first build.</param>
    /// <param name="build">The newest build.</param>
    /// <param name="name">A name no other build has.</param>
    public static PreviewState After(PreviewState? before, SiteBuild build, string name) =>
        build.Problems.HasErrors()
            ? Failed(before, build.Problems.Errors(), name)
            : new PreviewState(build.Plan, [], name) { Search = build.Search };

    /// <summary>The state after a build that failed: the last good site stays.</summary>
    public static PreviewState Failed(PreviewState? before, ImmutableArray<Problem> errors, string name) =>
        before?.Site is null
            ? new PreviewState(null, errors, name)
            : before with { Problems = errors };
}
