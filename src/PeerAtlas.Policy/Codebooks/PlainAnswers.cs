using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Yes, limited, no and unclear as terms, for fields to which the codebook gives no sentences of their own.</summary>
internal static class PlainAnswers
{
    /// <summary>The four terms, in the order of <see cref="AnswerKind.YesNoLimited"/>.</summary>
    public static readonly Vocabulary Vocabulary = new("plain-answers",
        [new("yes", Sign.Yes.Word()), new("limited", Sign.Limited.Word()), new("no", Sign.No.Word()), new("unclear", Sign.Unclear.Word())]);
}
