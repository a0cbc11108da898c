using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>What form the answer to a question takes.</summary>
public abstract record AnswerKind
{
    private AnswerKind()
    {
    }

    /// <summary>
    /// Yes, limited, no or unclear: the answers that have a sign. The terms are always in that order.
    /// </summary>
    /// <param name="Terms">Four terms with the reader's words for each.</param>
    /// <param name="LimitedWithNote">
    /// Said of a limited answer whose own note tells whom, where or which plan; null where the term's own sentence serves both.
    /// </param>
    public sealed record YesNoLimited(ImmutableArray<Term> Terms, string? LimitedWithNote = null) : AnswerKind;

    /// <summary>Terms of a fixed list.</summary>
    /// <param name="Terms">The list.</param>
    /// <param name="Many">True when an answer may name several.</param>
    public sealed record FixedTerms(ImmutableArray<Term> Terms, bool Many) : AnswerKind;

    /// <summary>A count or an amount.</summary>
    /// <param name="One">The unit after 1: "hour". Empty when the number needs none.</param>
    /// <param name="Many">The unit after any other number: "hours".</param>
    /// <param name="Prefix">What stands before the number: "$", or empty.</param>
    /// <param name="Least">The least value that makes sense.</param>
    /// <param name="Most">The greatest value that makes sense.</param>
    public sealed record Number(string One, string Many, string Prefix, decimal Least, decimal Most) : AnswerKind;

    /// <summary>Free words.</summary>
    public sealed record Text : AnswerKind;
}
