using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Policy.Tests.Resolving;

/// <summary>The answer that a page shows, from the state's file and the surveys.</summary>
public class ResolverTests
{
    private const string IdahoFile = SmallFiles.Idaho;
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    [Fact]
    public void The_states_own_fact_comes_first_even_when_a_survey_is_newer()
    {
        ResolvedAnswer answer = Valid.Asked("newer", "2026", "no").Idaho();
        Assert.Equal((Origin.State, Sign.Yes), (answer.Claim.Said.Origin, answer.Sign));
    }

    [Fact]
    public void Without_a_fact_of_its_own_the_newest_survey_answers()
    {
        ResolvedAnswer answer = Valid.Asked("newer", "2026", "no", "limited").Resolve("wyoming", "medicaid-mental-health")!;
        Assert.Equal((Origin.Survey, Sign.Limited, "newer"), (answer.Claim.Said.Origin, answer.Sign, answer.Claim.Source.Id));
        Assert.Equal(["count-2025"], answer.Claim.Others.Select(other => other.Source.Id));
        Assert.Contains(Caveat.FromSurvey, Claims.CaveatsOf(answer.Claim));
    }

    [Fact]
    public void What_nobody_has_answered_is_null() => Assert.Null(Valid.Resolve("wyoming", "medicaid-limits"));

    [Fact]
    public void Surveys_of_other_questions_do_not_answer() => Assert.Null(Valid.Resolve("wyoming", "medicaid-authority"));

    [Fact]
    public void All_evidence_is_in_order_of_date_newest_first() =>
        Assert.Equal(
            ["newer", "count-2025", "rule", "older"],
            Valid.Asked("newer", "2026", "yes").Asked("older", "2019", "yes").Idaho().Claim.All.Select(evidence => evidence.Source.Id));

    [Fact]
    public void Undated_evidence_comes_last()
    {
        Claim undated = Valid.Replace(IdahoFile, "    source: rule\n    as_of: 2025-06-30\n", "    source: post\n").Idaho().Claim;
        Assert.Equal(["count-2025", "post"], undated.All.Select(evidence => evidence.Source.Id));
        Assert.Null(undated.SpeaksFor);
    }

    [Fact]
    public void Disputes_that_the_fact_names_are_kept()
    {
        Claim claim = Valid.Replace(
            IdahoFile, "as_of: 2025-06-30", "as_of: 2025-06-30\n    disputed: [{ value: limited, source: fees, as_of: 2024, note: So they say. }]").Idaho().Claim;
        Evidence dispute = Assert.Single(claim.Disputed);
        Assert.Equal((Sign.Limited, "So they say."), (dispute.Value.Sign, dispute.Note));
        Assert.Equal(["2025-09", "2025-06-30", "2024"], claim.All.Select(evidence => evidence.AsOf.ToString()));
    }

    [Fact]
    public void What_held_before_is_no_evidence_on_what_holds()
    {
        Claim claim = Valid.Idaho().Claim with { Earlier = [new Earlier(Claims.Evidence(Claims.Yes, "2020"), Claims.Date("2021")!.Value)] };
        Assert.Equal(["count-2025", "rule"], claim.All.Select(evidence => evidence.Source.Id));
    }

    [Fact]
    public void An_inferred_fact_stays_inferred()
    {
        Claim claim = Valid.Replace(IdahoFile, "as_of: 2025-06-30", "reading: inferred").Idaho().Claim;
        Assert.Equal(Policy.Facts.Reading.Inferred, claim.Said.Reading);
        Assert.Equal([Caveat.OurReading], Claims.CaveatsOf(claim));
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
