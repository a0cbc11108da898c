using PeerAtlas.Policy.Facts;
using static PeerAtlas.Policy.Tests.Resolving.Surveyed;

namespace PeerAtlas.Policy.Tests.Resolving;

/// <summary>Sources disagree only where they speak for the same time, and only where they are two.</summary>
public class DisagreementTests
{
    [Theory]
    [InlineData("2025-06-30", "2026", true)]
    [InlineData("2025-06-30", "2025-06-30", true)]
    [InlineData("2025-06-30", "2025-06", true)]
    [InlineData("2025-06-30", "2025", true)]
    [InlineData("2025-06-30", "2025-05", false)]
    [InlineData("2025-06-30", "2019", false)]
    [InlineData("2025", "2025-09", true)]
    [InlineData("2025", "2025", true)]
    [InlineData("2025", "2024-12", false)]
    public void A_survey_that_says_otherwise_disagrees_unless_the_fact_is_newer(string fact, string survey, bool disagrees) =>
        Assert.Equal(disagrees, Disagrees(Alone($"{{ value: yes, source: rule, as_of: {fact} }}").Asked("survey", survey, "no")));

    [Theory]
    [InlineData("", true)]
    [InlineData(", note: A law of 2012 says so.", true)]
    [InlineData(", note: For 2080 hours of work.", true)]
    [InlineData(", note: 'It cost $2,025, or 2020.5 by another count.'", true)]
    [InlineData(", note: It began in 2020.", false)]
    [InlineData(", since: 2020-07", false)]
    [InlineData(", since: 2015-07", true)]
    [InlineData(", earlier: [{ value: no, until: 2020, source: rule }]", false)]
    public void A_fact_without_a_date_is_newer_than_a_survey_where_it_tells_of_a_later_day(string rest, bool disagrees) =>
        Assert.Equal(disagrees, Disagrees(Alone($"{{ value: yes, source: post{rest} }}").Asked("survey", "2016", "no")));

    [Fact]
    public void A_fact_without_a_date_whose_source_was_checked_later_is_newer_than_a_survey() =>
        Assert.False(Disagrees(Alone("{ value: yes, source: post }")
            .Replace(SmallFiles.Idaho, "kind: trade }", "kind: trade, checked: 2020-03-01 }").Asked("survey", "2016", "no")));

    [Theory]
    [InlineData("2024-03", false)]
    [InlineData("2024-07", true)]
    public void A_policy_that_took_effect_after_its_text_is_newer_than_a_survey_in_between(string survey, bool disagrees) =>
        Assert.Equal(disagrees, Disagrees(Alone("{ value: yes, source: fees, since: 2024-07 }").Asked("survey", survey, "no")));

    [Fact]
    public void An_older_survey_that_says_otherwise_shows_a_change_and_stays_beside_the_fact()
    {
        Claim claim = SmallAtlas.Valid.Asked("older", "2019", "no").Idaho().Claim;
        Assert.Empty(claim.Disputed);
        Assert.Contains(claim.Others, other => other.Source.Id == "older");
        Assert.DoesNotContain(Caveat.Disagreement, Claims.CaveatsOf(claim));
    }

    [Fact]
    public void A_disagreement_is_among_the_caveats() =>
        Assert.Contains(Caveat.Disagreement, Claims.CaveatsOf(SmallAtlas.Valid.Asked("newer", "2026", "no").Idaho().Claim));

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("yes", "unclear")]
    [InlineData("unclear", "no")]
    [InlineData("unclear", "unclear")]
    public void A_survey_that_agrees_or_settles_nothing_is_no_disagreement_nor_one_against_what_is_unclear(string fact, string survey) =>
        Assert.False(Disagrees(Alone($"{{ value: {SmallAtlas.Explained(fact)}, source: rule }}").Asked("survey", "2026", survey)));

    [Fact]
    public void Of_two_surveys_an_older_one_that_says_otherwise_is_no_disagreement_and_one_of_the_same_time_is()
    {
        SmallAtlas atlas = SmallAtlas.Valid.Asked("older", "2019", "no", "yes");
        Assert.Empty(atlas.Resolve("wyoming", "medicaid-mental-health")!.Claim.Disputed);
        Assert.Equal(
            ["same"],
            atlas.Asked("same", "2025-09", "no", "yes").Resolve("wyoming", "medicaid-mental-health")!.Claim.Disputed.Select(dispute => dispute.Source.Id));
    }

    [Fact]
    public void A_survey_and_a_fact_that_rest_on_one_document_are_one_witness()
    {
        Claim claim = Alone("{ value: yes, source: [count-2025, rule] }").AskedBy("count-2025", "again", "2026", "no").Idaho().Claim;
        Assert.Empty(claim.Disputed);
        Assert.Empty(claim.Others);
    }

    [Fact]
    public void A_survey_whose_document_disputes_the_fact_already_disputes_it_once()
    {
        Claim claim = Alone("{ value: yes, source: rule, disputed: [{ value: no, source: count-2025 }] }")
            .AskedBy("count-2025", "again", "2026", "no").Idaho().Claim;
        Assert.Equal(["count-2025"], claim.Disputed.Select(dispute => dispute.Source.Id));
        Assert.Empty(claim.Others);
    }

    [Fact]
    public void A_survey_whose_document_tells_what_held_before_does_not_dispute_what_holds()
    {
        Claim claim = Alone("{ value: yes, source: rule, as_of: 2025, earlier: [{ value: no, until: 2025, source: count-2025 }] }")
            .AskedBy("count-2025", "again", "2025-03", "no").Idaho().Claim;
        Assert.Empty(claim.Disputed);
        Assert.Empty(claim.Others);
    }

    [Fact]
    public void Two_surveys_of_one_document_are_one_witness() =>
        Assert.Empty(SmallAtlas.Valid.AskedBy("count-2025", "again", "2024", "no", "yes").Resolve("wyoming", "medicaid-mental-health")!.Claim.Others);

    private static bool Disagrees(SmallAtlas atlas) => !atlas.Idaho().Claim.Disputed.IsEmpty;
}
