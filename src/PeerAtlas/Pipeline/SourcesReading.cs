using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Pipeline;

/// <summary>The facts and texts, read and checked.</summary>
/// <param name="Atlas">The facts; null when any file of theirs has an error.</param>
/// <param name="Texts">The texts as far as they can be read.</param>
/// <param name="Problems">All problems of both, errors first.</param>
internal sealed record SourcesReading(Atlas? Atlas, SiteContentReading Texts, ImmutableArray<Problem> Problems)
{
    /// <summary>The texts; null when any file of theirs has an error.</summary>
    public SiteContent? Content => Texts.Content;

    /// <summary>False when links could not be followed by a plan of the site, so that there may be more problems than are told.</summary>
    public bool HasPlan { get; private init; } = true;

    /// <summary>
    /// Follows the links of the texts that can be read, which takes a plan of the site and some of its pages; where facts have errors, a plan of the
    /// others. There is none where the codebook or a national list has errors: then those to other texts and to states.
    /// </summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="now">When the run takes place.</param>
    public SourcesReading FollowingLinks(Sources sources, Moment now)
    {
        SoundReading sound = Atlas is { } whole ? new SoundReading(whole, []) : SoundFacts.Read(sources.Data, now.OnEarth);
        if (sound.Atlas is not { } atlas)
        {
            return And(LinksAmongTexts.Check(Texts.Readable, SoundFacts.StatesOf(sources.Data))) with { HasPlan = false };
        }

        string states = $"{sources.Folders.Data}states/";
        ImmutableArray<string> missing =
        [
            .. sound.LeftOut.Select(file => file.Path).Concat(Problems.Errors().Select(problem => problem.At.File))
                .Where(file => file.StartsWith(states, StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Distinct(StringComparer.Ordinal),
        ];
        PlanInPart? part = Atlas is null || missing.Length > 0 ? new PlanInPart(missing) : null;
        SiteSettings settings = Texts.Readable.Settings;
        return And(PlannedLinks.Check(new SiteRequest(atlas, Texts.Readable, settings.BaseUrl, now.In(settings.Zone)), Texts.Unread, part));
    }

    /// <summary>Reads facts and texts side by side.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="now">When the run takes place.</param>
    /// <param name="clock">Times the stages.</param>
    /// <param name="earlier">What an earlier reading left to go on with; null for none.</param>
    public static SourcesReading Of(Sources sources, Moment now, StageClock clock, EarlierReading? earlier = null)
    {
        Task<SiteContentReading> texts = Task.Run(() => clock.Time(Stage.Texts, () => earlier?.TextsOf(sources, now.OnEarth.Last) ?? SiteContentReader.Read(sources.Input, sources.Folders.Input, now.OnEarth.Last)));
        AtlasReading facts = clock.Time(Stage.Facts, () => AtlasReader.Read(sources.Data, now.OnEarth, sources.Folders.Data, earlier?.Facts));
        SiteContentReading content = texts.GetAwaiter().GetResult();
        earlier?.Keep(sources, now.OnEarth.Last, content);
        return new SourcesReading(facts.Atlas, content, ProblemOrder.Sorted([.. sources.Problems, .. facts.Problems, .. content.Problems]));
    }

    // A link at a place that is in error already is not told again.
    private SourcesReading And(ImmutableArray<Problem> ofLinks)
    {
        HashSet<Place> told = [.. Problems.Errors().Select(problem => problem.At)];
        return this with { Problems = ProblemOrder.Sorted([.. Problems, .. ofLinks.Where(problem => !told.Contains(problem.At))]) };
    }
}
