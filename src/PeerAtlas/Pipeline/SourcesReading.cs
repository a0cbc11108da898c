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
    /// <summary>Whether two files of the site would have one address, so that it cannot be planned.</summary>
    public bool HasTakenAddress { get; private init; }

    /// <summary>Follows the links of the texts, which takes a plan of the site and some of its pages; where facts or texts have errors, or an address twice, there is none.</summary>
    /// <param name="now">When the run takes place.</param>
    public SourcesReading FollowingLinks(Moment now) => Atlas is null || Content is null || HasTakenAddress ? this : this with
    {
        Problems = ProblemOrder.Sorted([.. Problems, .. PlannedLinks.Check(new SiteRequest(Atlas, Content, Content.Settings.BaseUrl, now.In(Content.Settings.Zone)))]),
    };

    /// <summary>Reads facts and texts side by side.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="now">When the run takes place.</param>
    /// <param name="clock">Times the stages.</param>
    /// <param name="trees">The trees of an earlier reading; null for none.</param>
    public static SourcesReading Of(Sources sources, Moment now, StageClock clock, ParsedTrees? trees = null)
    {
        Task<SiteContentReading> texts = Task.Run(() => clock.Time(Stage.Texts, () => SiteContentReader.Read(sources.Input, sources.Folders.Input)));
        AtlasReading facts = clock.Time(Stage.Facts, () => AtlasReader.Read(sources.Data, now.OnEarth, sources.Folders.Data, trees));
        SiteContentReading content = texts.GetAwaiter().GetResult();
        ImmutableArray<Problem> taken = facts.Atlas is { } atlas && content.Content is { } whole ? TakenAddresses.Of(new SiteRequest(atlas, whole, whole.Settings.BaseUrl, now.In(whole.Settings.Zone))) : [];
        return new SourcesReading(facts.Atlas, content.Content, ProblemOrder.Sorted([.. sources.Problems, .. facts.Problems, .. content.Problems, .. taken])) { HasTakenAddress = !taken.IsEmpty };
    }
}
