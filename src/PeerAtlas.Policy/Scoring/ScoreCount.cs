using System.Collections.Immutable;
using PeerAtlas.Policy.Criteria;

namespace PeerAtlas.Policy.Scoring;

/// <summary>How often each judgment was given, over criteria or over states.</summary>
/// <param name="ByJudgment">Every judgment has an entry.</param>
public sealed record ScoreCount(ImmutableDictionary<Judgment, int> ByJudgment)
{
    /// <summary>How many judgments were given.</summary>
    public int Total => ByJudgment.Values.Sum();

    /// <summary>How many of them are known.</summary>
    public int Known => Total - ByJudgment[Judgment.NotKnown];

    /// <summary>The share of them that is known, in whole percent.</summary>
    public int KnownPercent => Total == 0 ? 0 : (int)Math.Round(100m * Known / Total, MidpointRounding.AwayFromZero);

    /// <summary>Counts one state's judgments; criteria by which no state is judged are left out.</summary>
    public static ScoreCount Of(IEnumerable<CriterionScore> scores) =>
        Of(scores.Where(score => score.Criterion.NotScored is null).Select(score => score.Judgment));

    /// <summary>Counts the states and the District of Columbia by one criterion; territories are told apart.</summary>
    public static ScoreCount Of(Atlas atlas, AdequacyCriterion criterion) =>
        Of(atlas.Counted.Select(state => atlas.Score(state, criterion).Judgment));

    private static ScoreCount Of(IEnumerable<Judgment> judgments)
    {
        ImmutableArray<Judgment> all = [.. judgments];
        return new ScoreCount(Judgments.All.ToImmutableDictionary(judgment => judgment, judgment => all.Count(given => given == judgment)));
    }
}
