using System.Collections.Immutable;
using PeerAtlas.Policy.National;

namespace PeerAtlas.Policy.Scoring;

/// <summary>How often each verdict was given, over criteria or over states.</summary>
/// <param name="ByVerdict">Every verdict has an entry.</param>
public sealed record ScoreCount(ImmutableDictionary<Verdict, int> ByVerdict)
{
    /// <summary>How many verdicts were given.</summary>
    public int Total => ByVerdict.Values.Sum();

    /// <summary>How many of them are known.</summary>
    public int Known => Total - ByVerdict[Verdict.NotKnown];

    /// <summary>The share of them that is known, in whole percent.</summary>
    public int KnownPercent => Total == 0 ? 0 : (int)Math.Round(100m * Known / Total, MidpointRounding.AwayFromZero);

    /// <summary>Counts one state's verdicts; criteria by which no state is judged are left out.</summary>
    public static ScoreCount Of(IEnumerable<CriterionScore> scores) =>
        Of(scores.Where(score => score.Criterion.NotScored is null).Select(score => score.Verdict));

    /// <summary>Counts all states by one criterion.</summary>
    public static ScoreCount Of(Atlas atlas, AdequacyCriterion criterion) =>
        Of(atlas.States.Select(state => atlas.Score(state, criterion).Verdict));

    private static ScoreCount Of(IEnumerable<Verdict> verdicts)
    {
        ImmutableArray<Verdict> all = [.. verdicts];
        return new ScoreCount(Verdicts.All.ToImmutableDictionary(verdict => verdict, verdict => all.Count(given => given == verdict)));
    }
}
