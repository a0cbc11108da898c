using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Pipeline;

/// <summary>The facts and texts, read and checked.</summary>
/// <param name="Atlas">The facts; null when any file of theirs has an error.</param>
/// <param name="Content">The texts; null when any file of theirs has an error.</param>
/// <param name="Problems">All problems of both, errors first.</param>
internal sealed record SourcesReading(Atlas? Atlas, SiteContent? Content, ImmutableArray<Problem> Problems)
{
    /// <summary>Reads facts and texts side by side.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="today">The day against which dates are judged.</param>
    /// <param name="clock">Times the stages.</param>
    /// <param name="trees">The trees of an earlier reading; null for none.</param>
    public static SourcesReading Of(Sources sources, DateOnly today, StageClock clock, ParsedTrees? trees = null)
    {
        Task<SiteContentReading> texts = Task.Run(() => clock.Time(Stage.Texts, () => SiteContentReader.Read(sources.Input)));
        AtlasReading facts = clock.Time(Stage.Facts, () => AtlasReader.Read(sources.Data, today, trees));
        SiteContentReading content = texts.GetAwaiter().GetResult();
        ImmutableArray<Problem> taken = facts.Atlas is { } atlas && content.Content is { } whole ? TakenAddresses.Of(new SiteRequest(atlas, whole, whole.Settings.BaseUrl, today)) : [];
        return new SourcesReading(facts.Atlas, content.Content, ProblemOrder.Sorted([.. facts.Problems, .. content.Problems, .. taken]));
    }
}
