using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Tests.Resolving;

/// <summary>The answer that a page shows, from the state's file and the surveys.</summary>
public class ResolverTests
{
    private const string IdahoFile = SmallFiles.Idaho;
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static SmallAtlas WithSurvey(SmallAtlas atlas, string id, string asOf, string idaho, string wyoming) =>
        atlas.With($"surveys/{id}.yml", SmallFiles.All[SmallFiles.Survey]
            .Replace("count-2025", id, StringComparison.Ordinal)
            .Replace("2025-09", asOf, StringComparison.Ordinal)
            .Replace("ID: yes", "ID: " + idaho, StringComparison.Ordinal)
            .Replace("WY: no", "WY: " + wyoming, StringComparison.Ordinal));

    private static ResolvedAnswer? Resolve(SmallAtlas atlas, string slug, string question)
    {
        Atlas read = atlas.Read().Atlas!;
        State state = read.States.Single(s => s.Slug == slug);
        return read.Resolve(state, read.Codebook.Question(question)!);
    }

    private static ResolvedAnswer Idaho(SmallAtlas atlas) => Resolve(atlas, "idaho", "medicaid-mental-health")!;

    [Fact]
    public void The_states_own_fact_comes_first_even_when_a_survey_is_newer()
    {
        ResolvedAnswer answer = Idaho(WithSurvey(Valid, "newer", "2026", "no", "no"));
        Assert.Equal((Origin.State, Sign.Yes), (answer.Chosen.Origin, answer.Sign));
    }

    [Fact]
    public void Without_a_fact_of_its_own_the_newest_survey_answers()
    {
        ResolvedAnswer answer = Resolve(WithSurvey(Valid, "newer", "2026", "no", "limited"), "wyoming", "medicaid-mental-health")!;
        Assert.Equal((Origin.Survey, Sign.Limited, "newer"), (answer.Chosen.Origin, answer.Sign, answer.Chosen.Source.Id));
        Assert.Equal(["count-2025"], answer.Others.Select(other => other.Source.Id));
    }

    [Fact]
    public void What_nobody_has_answered_is_null() => Assert.Null(Resolve(Valid, "wyoming", "medicaid-limits"));

    [Fact]
    public void Surveys_of_other_questions_do_not_answer() => Assert.Null(Resolve(Valid, "wyoming", "medicaid-authority"));

    [Fact]
    public void All_evidence_is_in_order_of_date_newest_first() =>
        Assert.Equal(
            ["newer", "count-2025", "rule", "older"],
            Idaho(WithSurvey(WithSurvey(Valid, "newer", "2026", "yes", "no"), "older", "2019", "yes", "no"))
                .All.Select(evidence => evidence.Source.Id));

    [Fact]
    public void Undated_evidence_comes_last()
    {
        SmallAtlas undated = Valid.Replace(IdahoFile, "    as_of: 2025-06-30\n", "").Replace(IdahoFile, "    published: 2025-03\n", "");
        Assert.Equal(["count-2025", "rule"], Idaho(undated).All.Select(evidence => evidence.Source.Id));
        Assert.Null(Idaho(undated).Chosen.AsOf);
    }

    [Fact]
    public void Disputes_that_the_fact_names_are_kept()
    {
        ResolvedAnswer answer = Idaho(Valid.Replace(
            IdahoFile, "as_of: 2025-06-30", "as_of: 2025-06-30\n    disputed: [{ value: limited, source: rule, as_of: 2024, note: So they say. }]"));
        Evidence dispute = Assert.Single(answer.Disputed);
        Assert.Equal((Sign.Limited, "So they say."), (dispute.Value.Sign, dispute.Note));
        Assert.Equal(["2025-09", "2025-06-30", "2024"], answer.All.Select(evidence => evidence.AsOf.ToString()));
    }

    [Fact]
    public void A_survey_no_older_that_says_otherwise_is_a_disagreement()
    {
        ResolvedAnswer answer = Idaho(WithSurvey(Valid, "newer", "2026", "no", "no"));
        Assert.Equal(["newer"], answer.Disputed.Select(dispute => dispute.Source.Id));
        Assert.Contains(Caveat.Disagreement, answer.Caveats(SmallAtlas.Today));
    }

    [Fact]
    public void An_older_survey_that_says_otherwise_shows_a_change_and_no_disagreement()
    {
        ResolvedAnswer answer = Idaho(WithSurvey(Valid, "older", "2019", "no", "no"));
        Assert.Empty(answer.Disputed);
        Assert.Contains(answer.Others, other => other.Source.Id == "older");
        Assert.DoesNotContain(Caveat.Disagreement, answer.Caveats(SmallAtlas.Today));
    }

    [Fact]
    public void A_survey_that_agrees_is_no_disagreement() => Assert.Empty(Idaho(Valid).Disputed);

    [Fact]
    public void An_inferred_fact_stays_inferred()
    {
        ResolvedAnswer answer = Idaho(Valid.Replace(IdahoFile, "as_of: 2025-06-30", "reading: inferred"));
        Assert.Equal(Policy.Facts.Reading.Inferred, answer.Chosen.Reading);
        Assert.Equal([Caveat.OurReading], answer.Caveats(SmallAtlas.Today));
    }

    [Fact]
    public void A_requirement_is_answered_by_its_credential_alone()
    {
        Atlas atlas = Valid.ReadAtlas();
        Question hours = atlas.Codebook.Requirement("training-hours")!;
        Credential credential = atlas.States[0].Credentials[0];
        Assert.Equal(new AnswerValue.Number(40), Atlas.Resolve(credential, hours)!.Value);
        Assert.Null(Atlas.Resolve(credential with { Requirements = credential.Requirements.Clear() }, hours));
    }

    [Fact]
    public void Over_all_states_those_without_an_answer_have_null()
    {
        Atlas atlas = Valid.ReadAtlas();
        Assert.Equal(
            [("Idaho", true), ("Wyoming", false)],
            atlas.ResolveAll(atlas.Codebook.Question("medicaid-authority")!).Select(pair => (pair.State.Name, pair.Answer is not null)));
    }
}
