using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Wording;

/// <summary>Answers in a reader's words. Words of a value come only with what the value rests on.</summary>
public static class AnswerWords
{
    /// <summary>
    /// The answer in a few words with what it rests on, as in a table: "Yes", "No, by a 2024 national review", "40 hours, by our reading".
    /// </summary>
    public static string InShort(this ResolvedAnswer answer) => answer.Question.InShort(answer.Claim.Said);

    /// <summary>The same of one piece of evidence.</summary>
    public static string InShort(this Question question, Evidence evidence) => question.Bare(evidence.Value).WithBasis(evidence);

    /// <summary>The same of evidence that may answer no question: words as they are, and a number as the rate that it is.</summary>
    public static string InShort(this Evidence evidence, Question? question) => question is not null ? question.InShort(evidence)
        : (evidence.Value is AnswerValue.Number rate ? Amounts.DollarsAndCents(rate.Amount) : evidence.Value.ToString()!).WithBasis(evidence);

    /// <summary>The same where room is scarcest: "No, by a survey".</summary>
    public static string InFewest(this ResolvedAnswer answer) =>
        answer.Claim.Said.BasisInFewest() is { } basis ? $"{answer.Question.Bare(answer.Value)}, {basis}" : answer.Question.Bare(answer.Value);

    /// <summary>
    /// The whole sentence that the codebook has for the answer, about one state or credential; null for a value that the codebook has no
    /// sentence for. It stands behind <see cref="InShort(ResolvedAnswer)"/>, never alone.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="about">The name of the state, or of the credential.</param>
    public static string? Sentence(this ResolvedAnswer answer, string about) =>
        answer.Question.Kind is AnswerKind.YesNoLimited kind && answer.Value is AnswerValue.Coded { Terms: [{ Meaning: { } meaning }] }
            ? (answer.Sign == Sign.Limited && answer.Claim.Note is not null ? kind.LimitedWithNote ?? meaning : meaning)
                .WithState(about).Replace("{credential}", about, StringComparison.Ordinal)
            : null;

    /// <summary>The same sentence with what it rests on in front: "By a 2024 national review, Idaho Medicaid does not pay …".</summary>
    public static string? SentenceWithBasis(this ResolvedAnswer answer, string about) =>
        answer.Sentence(about) is not { } sentence ? null
        : answer.Claim.Said.Basis() is { } basis ? $"{FirstLetter.Upper(basis)}, {Continued(sentence)}"
        : sentence;

    // A sentence that begins with an article goes on with a small one; names and all other first words of the codebook stay.
    private static string Continued(string sentence) =>
        sentence.StartsWith("The ", StringComparison.Ordinal) || sentence.StartsWith("To ", StringComparison.Ordinal)
        || sentence.StartsWith("If ", StringComparison.Ordinal) || sentence.StartsWith("A ", StringComparison.Ordinal)
            ? FirstLetter.Lower(sentence)
            : sentence;

    /// <summary>
    /// The answer as a whole, as feeds, letters and programs are told it: "No, by a 2024 national review. Idaho Medicaid does not pay …".
    /// </summary>
    public static string Told(this ResolvedAnswer answer, string about) =>
        answer.Sentence(about) is { } sentence ? $"{answer.InShort()}. {sentence}" : answer.InShort();

    /// <summary>
    /// The value in words, and nothing of what it rests on: for headings of counts and places where the same answer stands whole beside it.
    /// </summary>
    internal static string Bare(this Question question, AnswerValue value) => (question.Kind, value) switch
    {
        (AnswerKind.YesNoLimited, AnswerValue.Coded { Sign: { } sign, Kind: { } kind }) => $"{sign.Word()} ({kind.Name})",
        (AnswerKind.YesNoLimited, { Sign: { } sign }) => sign.Word(),
        (AnswerKind.Number kind, AnswerValue.Number number) => Amounts.Of(kind, number),
        (_, AnswerValue.Coded coded) => string.Join(", ", coded.Terms.Select(term => term.Name)),
        _ => value.ToString()!,
    };
}
