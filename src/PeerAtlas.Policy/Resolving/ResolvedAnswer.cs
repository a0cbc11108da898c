using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Resolving;

/// <summary>
/// The answer that everything shows: pages, maps, tables, search, files for machines. Made only by
/// <see cref="Atlas.Resolve(States.State, Question)"/> and
/// <see cref="Resolver.Of(Question, Fact{AnswerValue})"/>.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Chosen">The answer.</param>
/// <param name="Disputed">
/// What says otherwise: the disputes that the fact names, and a survey that differs and is no older than the answer.
/// </param>
/// <param name="Others">
/// All other evidence, newest first and undated last: whatever surveys say beside the answer, whether or not they agree.
/// </param>
public sealed record ResolvedAnswer(
    Question Question, Evidence Chosen, ImmutableArray<Evidence> Disputed, ImmutableArray<Evidence> Others)
{
    /// <inheritdoc cref="Evidence.Value"/>
    public AnswerValue Value => Chosen.Value;

    /// <summary>The answer's sign; null for a question that is not answered by yes, no or in part.</summary>
    public Sign? Sign => Question.Kind is AnswerKind.YesNoLimited ? Value.Sign : null;

    /// <summary>All evidence in order of date, newest first and undated last, the answer itself included.</summary>
    public IEnumerable<Evidence> All => Resolver.NewestFirst([Chosen, .. Disputed.Except(Others), .. Others]);

    /// <summary>What a reader should know about how sure the answer is, as of <paramref name="today"/>.</summary>
    public ImmutableArray<Caveat> Caveats(DateOnly today) => Facts.Caveats.Of(Chosen, !Disputed.IsEmpty, today);
}
