using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Resolving;

/// <summary>
/// The answer that everything shows: pages, maps, tables, search, files for machines. Made only by
/// <c>Atlas.Resolve</c> and <see cref="Resolver.Of(Question, Claim)"/>.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Claim">The answer with everything that a reader needs in order to judge it.</param>
public sealed record ResolvedAnswer(Question Question, Claim Claim)
{
    /// <inheritdoc cref="Claim.Value"/>
    public AnswerValue Value => Claim.Value;

    /// <summary>False where sources were read and do not settle it, so that the answer is not known.</summary>
    public bool IsSettled => Sign != Facts.Sign.Unclear;

    /// <summary>The answer's sign; null for a question that is not answered by yes, no, in part or not clear.</summary>
    public Sign? Sign => Question.Kind is AnswerKind.YesNoLimited ? Value.Sign : null;
}
