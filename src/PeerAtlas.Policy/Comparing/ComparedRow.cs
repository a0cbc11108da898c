using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Policy.Comparing;

/// <summary>One question over several states.</summary>
/// <param name="Question">Asked of states, or of credentials.</param>
/// <param name="Cells">A cell a state, in the order of the comparison; null where it is not yet researched.</param>
/// <param name="Verdict">What can be said of them.</param>
public sealed record ComparedRow(Question Question, ImmutableArray<ResolvedAnswer?> Cells, Verdict Verdict)
{
    /// <summary>
    /// True when sources disagree on any of the answers: then a verdict holds for the chosen answers, and must not be
    /// told as if it were certain.
    /// </summary>
    public bool IsContested => Cells.Any(cell => cell is { Claim.IsDisputed: true });

    /// <summary>Judges one row.</summary>
    public static ComparedRow Of(Question question, ImmutableArray<ResolvedAnswer?> cells) =>
        new(question, cells, Verdicts.Of(cells));
}
