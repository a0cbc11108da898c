using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>What form the answer to a question takes.</summary>
public abstract record AnswerKind
{
    private AnswerKind()
    {
    }

    /// <summary>Yes, no or limited: the answers that have a sign. The terms are always in that order: yes, limited, no.</summary>
    /// <param name="Terms">Three terms with the reader's words for each.</param>
    public sealed record YesNoLimited(ImmutableArray<Term> Terms) : AnswerKind;

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
