using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>A judgment is no surer than the facts that decide it: where it stands in a word, a mark says so.</summary>
public static class ScoreDoubts
{
    /// <summary>What the mark means, as a sentence that begins with it.</summary>
    public static string Meaning { get; } =
        $"* Decided by a fact from a survey, a trade publication or our reading alone, or one that is disputed, about to change, undated or older than {Doubts.YearsUntilOld}.";

    /// <summary>"*" where a fact that decided it is in doubt; empty where none is, or where nothing is known.</summary>
    public static string Mark(CriterionScore score, DateOnly today) => IsInDoubt(score, today) ? "*" : "";

    /// <summary>True where a fact that decided it is in doubt.</summary>
    public static bool IsInDoubt(CriterionScore score, DateOnly today) =>
        score.Judgment != Judgment.NotKnown && score.Facts.Any(fact => !fact.Claim.Caveats(today).IsEmpty);
}
