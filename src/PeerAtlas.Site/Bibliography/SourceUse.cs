using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Bibliography;

/// <summary>A source, and who cites it.</summary>
/// <param name="Source">The source.</param>
/// <param name="States">Slugs of the states whose files list it.</param>
/// <param name="Surveys">Ids of the surveys that are it.</param>
internal sealed record SourceUse(Source Source, ImmutableArray<string> States, ImmutableArray<string> Surveys)
{
    /// <summary>
    /// Every source once: those that several files may cite in order of their ids, then those of each state, of surveys and of the list of
    /// billing codes.
    /// </summary>
    public static ImmutableArray<SourceUse> All(Atlas atlas)
    {
        ILookup<Source, string> states = atlas.States
            .SelectMany(state => state.Sources.Select(source => (source, state.Slug))).ToLookup(pair => pair.source, pair => pair.Slug);
        ILookup<Source, string> surveys = atlas.Surveys.ToLookup(survey => survey.Source, survey => survey.Id);
        return
        [
            .. atlas.SharedSources
                .Concat(atlas.States.SelectMany(state => state.Sources))
                .Concat(atlas.Surveys.Select(survey => survey.Source))
                .Concat(atlas.BillingCodes.Codes.SelectMany(code => code.Examples.Select(example => example.Source).Prepend(code.Source)))
                .Distinct()
                .Select(source => new SourceUse(source, [.. states[source]], [.. surveys[source]])),
        ];
    }
}
