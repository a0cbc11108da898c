using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>The rule of a criterion in a reader's words.</summary>
public static class RuleWords
{
    /// <summary>The question of the codebook that a field answers; null for a field of another kind.</summary>
    public static Question? QuestionOf(this Atlas atlas, Decider decider)
    {
        string id = decider.Field[(decider.Field.LastIndexOf('.') + 1)..];
        return decider.Field.StartsWith("answers.", StringComparison.Ordinal) ? atlas.Codebook.Question(id)
            : decider.Field.StartsWith("credentials.requirements.", StringComparison.Ordinal) ? atlas.Codebook.Requirement(id)
            : null;
    }

    /// <summary>True when the field belongs to a credential, so that several may decide.</summary>
    public static bool IsOfCredentials(this Decider decider) =>
        decider.Field.StartsWith("credentials.", StringComparison.Ordinal);

    /// <summary>"yes", "One for both or Separate ones", "40 to 60 hours", "at most 120 hours".</summary>
    /// <param name="question">What the field answers.</param>
    /// <param name="test">What counts.</param>
    public static string InWords(this Question question, FieldTest test) => (test, question.Kind) switch
    {
        (FieldTest.OneOf oneOf, AnswerKind.YesNoLimited yesNo) => Names(oneOf, yesNo.Terms),
        (FieldTest.OneOf oneOf, AnswerKind.FixedTerms terms) => Names(oneOf, terms.Terms),
        (FieldTest.Between between, AnswerKind.Number number) => Bounds(between, number),
        _ => "",
    };

    private static string Names(FieldTest.OneOf oneOf, IEnumerable<Term> terms) => string.Join(" or ", terms
        .Where(term => oneOf.Terms.Contains(term.Id))
        .Select(term => term.Id switch
        {
            "yes" => "“Yes”",
            "limited" => "“In part”",
            "no" => "“No”",
            _ => $"“{term.Name}”",
        }));

    private static string Bounds(FieldTest.Between between, AnswerKind.Number number) => between switch
    {
        { Least: { } least, Most: { } most } => $"{Amounts.Grouped(least)} to {Amount(number, most)}",
        { Least: { } least } => $"at least {Amount(number, least)}",
        { Most: 0 } => Amount(number, 0),
        { Most: { } most } => $"at most {Amount(number, most)}",
        _ => "",
    };

    private static string Amount(AnswerKind.Number number, decimal amount) =>
        $"{number.Prefix}{Amounts.Grouped(amount)} {(amount == 1 ? number.One : number.Many)}".Trim();
}
