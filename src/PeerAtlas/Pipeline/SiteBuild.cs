using System.Collections.Immutable;
using PeerAtlas.Indexing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Building;

namespace PeerAtlas.Pipeline;

/// <summary>A site in memory.</summary>
/// <param name="Files">Every file; empty when the facts or texts have errors.</param>
/// <param name="BaseUrl">Where the site will be published; null when there is no site.</param>
/// <param name="Problems">What is wrong with facts and texts. Links have not been followed yet.</param>
internal sealed record SiteBuild(ImmutableArray<SiteFile> Files, Uri? BaseUrl, ImmutableArray<Problem> Problems)
{
    /// <summary>Reads, checks and renders.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="baseUrl">Overrides the address in <c>site.yml</c>, when not null.</param>
    /// <param name="today">The day against which dates are judged.</param>
    /// <param name="clock">Times the stages.</param>
    public static SiteBuild From(Sources sources, Uri? baseUrl, DateOnly today, StageClock clock)
    {
        var reading = Reading.Of(sources, today, clock);
        if (reading is not { Atlas: { } atlas, Content: { } content } || reading.Problems.HasErrors())
        {
            return new SiteBuild([], null, reading.Problems);
        }

        var request = new SiteRequest(atlas, content, baseUrl ?? content.Settings.BaseUrl, today);
        var plan = SitePlan.Of(request);
        var index = Task.Run(() => clock.Time(Stage.Search, () => SearchIndex.Of(plan.SearchCorpus())));
        var files = clock.Time(Stage.Pages, plan.Files);
        return new SiteBuild(
            [.. files.Append(index.GetAwaiter().GetResult()).OrderBy(file => file.Path, StringComparer.Ordinal)], request.BaseUrl, reading.Problems);
    }

    /// <summary>Follows every internal link of the rendered pages.</summary>
    public ImmutableArray<Problem> CheckLinks(StageClock clock) =>
        BaseUrl is null ? [] : clock.Time(Stage.Links, () => LinkCheck.Check(Files, BaseUrl));
}
