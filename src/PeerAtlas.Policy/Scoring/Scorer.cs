using System.Collections.Immutable;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Scoring;

/// <summary>Decides criteria by resolved facts alone. Pure: the same facts, the same judgment.</summary>
/// <remarks>
/// A value that passes <c>yes_when</c> meets the criterion, one that passes <c>partly_when</c> meets it in part, any other
/// known value does not meet it; a value that is not known, and one that sources leave unclear, decides nothing.
/// <para>
/// Where a criterion names several fields, all must be met: one that is not met settles it, else one that is not known
/// leaves it open, and what remains is met only when each field is, else in part.
/// </para>
/// <para>
/// A requirement is read from every full credential for adults, as the codebook marks populations, of which it is known:
/// met when each of them meets it, not met when none does, in part when they differ. First steps and what builds on the full credential, credentials for family and
/// youth peers, and those of which the requirement is not known, decide nothing.
/// </para>
/// </remarks>
public static class Scorer
{
    private const string Answers = "answers.";
    private const string Requirements = "credentials.requirements.";
    private const string Rate = "billing.rate_usd";

    /// <summary>How a state stands by every criterion, in the criteria's order.</summary>
    public static ImmutableArray<CriterionScore> Score(this Atlas atlas, State state) =>
        [.. atlas.Criteria.Select(criterion => atlas.Score(state, criterion))];

    /// <summary>How a state stands by one criterion.</summary>
    public static CriterionScore Score(this Atlas atlas, State state, AdequacyCriterion criterion)
    {
        ImmutableArray<FieldScore> fields = [.. criterion.DecidedBy.Select(decider => Of(atlas, state, decider))];
        return new CriterionScore(
            criterion,
            criterion.NotScored is null ? Together(fields.Select(field => field.Judgment)) : Judgment.NotKnown,
            fields);
    }

    private static FieldScore Of(Atlas atlas, State state, Decider decider)
    {
        if (decider.Field.StartsWith(Answers, StringComparison.Ordinal)
            && atlas.Codebook.Question(decider.Field[Answers.Length..]) is { } question)
        {
            return atlas.Resolve(state, question) is { } answer
                ? new FieldScore(decider, Of(decider, answer.Value), [new ScoredFact.Answer(answer)])
                : new FieldScore(decider, Judgment.NotKnown, []);
        }

        if (decider.Field.StartsWith(Requirements, StringComparison.Ordinal)
            && atlas.Codebook.Requirement(decider.Field[Requirements.Length..]) is { } requirement)
        {
            ImmutableArray<ScoredFact.Requirement> facts =
            [
                .. state.Credentials
                    .Select(credential => (credential, answer: Atlas.Resolve(credential, requirement)))
                    .Where(known => known.answer is not null && known.credential.Level == CredentialLevel.Full
                        && atlas.Codebook.PopulationOf(known.credential.Serves).ForAdults)
                    .Select(known => new ScoredFact.Requirement(
                        known.credential, known.answer!, Of(decider, known.answer!.Value))),
            ];
            return new FieldScore(decider, Across(facts.Select(fact => fact.Judgment)), [.. facts]);
        }

        // Other fields are shown and not judged: their values are lists without a single answer.
        return new FieldScore(decider, Judgment.NotKnown, decider.Field == Rate ? HourlyRates.Of(atlas, state) : []);
    }

    private static Judgment Of(Decider decider, AnswerValue value) =>
        value.Sign == Sign.Unclear ? Judgment.NotKnown
        : Passes(decider.YesWhen, value) ? Judgment.Met
        : Passes(decider.PartlyWhen, value) ? Judgment.InPart
        : Judgment.NotMet;

    // An answer of several terms passes when any of them does.
    private static bool Passes(FieldTest? test, AnswerValue value) => (test, value) switch
    {
        (FieldTest.OneOf oneOf, AnswerValue.Coded coded) => coded.Terms.Any(term => oneOf.Terms.Contains(term.Id)),
        (FieldTest.Between between, AnswerValue.Number number) =>
            !(number.Amount < between.Least) && !(number.Amount > between.Most),
        _ => false,
    };

    private static Judgment Together(IEnumerable<Judgment> fields)
    {
        HashSet<Judgment> all = [.. fields];
        return all.Contains(Judgment.NotMet) ? Judgment.NotMet
            : all.Contains(Judgment.NotKnown) ? Judgment.NotKnown
            : all.Contains(Judgment.InPart) ? Judgment.InPart
            : Judgment.Met;
    }

    private static Judgment Across(IEnumerable<Judgment> credentials)
    {
        HashSet<Judgment> all = [.. credentials.Where(judgment => judgment != Judgment.NotKnown)];
        return all.Count switch
        {
            0 => Judgment.NotKnown,
            1 => all.Single(),
            _ => Judgment.InPart,
        };
    }
}
