using PeerAtlas.Policy.Scoring;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Scoring;

/// <summary>How a state stands by a criterion.</summary>
public class ScorerTests
{
    private const string Pays = "- { field: answers.medicaid-mental-health, yes_when: yes, partly_when: limited }";
    private const string Hours = "- { field: credentials.requirements.training-hours, yes_when: { between: [40, 60] } }";

    [Theory]
    [InlineData("yes", Judgment.Met)]
    [InlineData("limited", Judgment.InPart)]
    [InlineData("no", Judgment.NotMet)]
    public void An_answer_decides_with_the_fact_that_every_page_shows(string value, Judgment judgment)
    {
        CriterionScore score = OfIdaho(SmallAtlas.Valid.Replace(Idaho, "value: yes", $"value: {value}\n    note: So it is."));
        Assert.Equal(judgment, score.Judgment);
        ScoredFact.Answer fact = Assert.IsType<ScoredFact.Answer>(Assert.Single(score.Facts));
        Assert.Equal(("medicaid-mental-health", value), (fact.Resolved.Question.Id, fact.Resolved.Value.ToString()));
    }

    [Fact]
    public void A_survey_decides_where_the_state_has_no_answer_of_its_own() =>
        Assert.Equal(Judgment.NotMet, Of(SmallAtlas.Valid, "WY").Judgment);

    [Fact]
    public void What_is_not_yet_researched_is_not_known_and_never_not_met()
    {
        CriterionScore score = Of(SmallAtlas.Valid.Replace(SmallFiles.Survey, "  WY: no\n", ""), "WY");
        Assert.Equal(Judgment.NotKnown, score.Judgment);
        Assert.Empty(score.Facts);
    }

    [Fact]
    public void What_sources_leave_unclear_is_not_known_and_shown_all_the_same()
    {
        CriterionScore score = OfIdaho(SmallAtlas.Valid.Replace(Idaho, "value: yes", "value: unclear\n    note: So it is."));
        Assert.Equal(Judgment.NotKnown, score.Judgment);
        Assert.Equal("unclear", Assert.Single(score.Facts).Claim.Value.ToString());
    }

    [Fact]
    public void A_credential_whose_requirement_is_unclear_decides_nothing_beside_one_that_meets_it()
    {
        const string Exam = "- { field: credentials.requirements.exam, yes_when: yes }";
        SmallAtlas files = SmallAtlas.Valid.Replace(Adequacy, Pays, Exam).Replace(Idaho, "billing:", """
              - { name: Another, serves: mental-health, source: rule, requirements: { exam: { value: unclear, source: rule, note: So it is. } } }
            billing:
            """);
        Assert.Equal(Judgment.Met, OfIdaho(files).Judgment);
        Assert.Equal(Judgment.NotKnown, OfIdaho(files.Replace(Idaho, "exam: { value: yes, kind: state", "exam: { note: So it is., value: unclear")).Judgment);
    }

    [Fact]
    public void A_value_without_a_test_for_it_is_not_met() =>
        Assert.Equal(Judgment.NotMet, OfIdaho(SmallAtlas.Valid
            .Replace(Idaho, "value: yes", "value: limited\n    note: So it is.")
            .Replace(Adequacy, ", partly_when: limited", "")).Judgment);

    [Theory]
    [InlineData(39, Judgment.NotMet)]
    [InlineData(40, Judgment.Met)]
    [InlineData(60, Judgment.Met)]
    [InlineData(61, Judgment.NotMet)]
    public void Bounds_of_a_number_count_as_within(int hours, Judgment judgment) =>
        Assert.Equal(judgment, OfIdaho(SmallAtlas.Valid.Replace(Adequacy, Pays, Hours).Replace(Idaho, "value: 40", $"value: {hours}")).Judgment);

    [Theory]
    [InlineData("substance-use", 46, Judgment.Met, 2)]
    [InlineData("substance-use", 80, Judgment.InPart, 2)]
    [InlineData("family", 80, Judgment.Met, 1)]
    public void Credentials_for_adults_that_differ_meet_a_criterion_in_part(string serves, int hours, Judgment judgment, int deciding)
    {
        CriterionScore score = OfIdaho(SmallAtlas.Valid
            .Replace(Codebook, "all: { name: Everyone", "family: Families, all: { name: Everyone")
            .Replace(Adequacy, Pays, Hours)
            .Replace(Idaho, "billing:", $"""
                  - name: Another
                    serves: {serves}
                    source: rule
                    requirements:
                      training-hours: {"{"} value: {hours}, source: rule {"}"}
                billing:
                """));
        Assert.Equal(judgment, score.Judgment);
        Assert.Equal(deciding, score.Facts.Cast<ScoredFact.Requirement>().Count());
    }

    [Fact]
    public void A_requirement_that_no_credential_states_is_not_known() =>
        Assert.Equal(Judgment.NotKnown, Of(SmallAtlas.Valid.Replace(Adequacy, Pays, Hours), "WY").Judgment);

    [Theory]
    [InlineData("yes", 40, Judgment.Met)]
    [InlineData("limited", 40, Judgment.InPart)]
    [InlineData("limited", 80, Judgment.NotMet)]
    [InlineData("no", 40, Judgment.NotMet)]
    public void Where_several_fields_decide_all_must_be_met(string pays, int hours, Judgment judgment) =>
        Assert.Equal(judgment, OfIdaho(SmallAtlas.Valid
            .Replace(Adequacy, Pays, $"{Pays}\n    {Hours}")
            .Replace(Idaho, "value: yes", $"value: {pays}\n    note: So it is.")
            .Replace(Idaho, "value: 40", $"value: {hours}")).Judgment);

    [Fact]
    public void A_field_that_is_not_met_settles_it_and_one_that_is_not_known_leaves_it_open()
    {
        SmallAtlas both = SmallAtlas.Valid.Replace(Adequacy, Pays, $"{Pays}\n    {Hours}");
        Assert.Equal(Judgment.NotMet, Of(both, "WY").Judgment);
        Assert.Equal(Judgment.NotKnown, Of(both.Replace(SmallFiles.Survey, "WY: no", "WY: yes"), "WY").Judgment);
    }

    [Theory]
    [InlineData("modifiers: [HQ]", "15 minutes", null)]
    [InlineData("group: both", "15 minutes", "46")]
    [InlineData("superseded: 2025", "15 minutes", null)]
    [InlineData("modifiers: [U1]", "15 minutes", "46")]
    [InlineData("modifiers: [U1]", "hour", "11.5")]
    [InlineData("modifiers: [U1]", "month", null)]
    public void A_criterion_that_is_not_scored_shows_the_rate_for_an_hour_with_one_person(string modifiers, string unit, string? rate)
    {
        CriterionScore score = OfIdaho(SmallAtlas.Valid
            .Replace(Codebook, "billing-units: { 15 minutes: 15 minutes }", "billing-units: { 15 minutes: 15 minutes, hour: Hour, month: Month }")
            .Replace(Adequacy, Pays, "- { field: billing.rate_usd }\n  not_scored: No threshold was found.")
            .Replace(Idaho, "modifiers: [HQ]", modifiers)
            .Replace(Idaho, "unit: 15 minutes", $"unit: {unit}"));
        Assert.Equal(Judgment.NotKnown, score.Judgment);
        Assert.Equal(
            rate is null ? [] : [decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)],
            score.Facts.Cast<ScoredFact.HourlyRate>().Select(fact => fact.DollarsAnHour));
    }

    [Fact]
    public void Counts_leave_out_what_is_not_scored_and_show_the_share_that_is_known()
    {
        Atlas atlas = SmallAtlas.Valid.Append(Adequacy, """
            - id: hours
              criterion: Enough hours?
              label: Hours
              ask: Ask for 40 hours.
              why: It takes time.
              strength: common
              source_urls: [https://example.org]
              decided_by:
                - { field: credentials.requirements.training-hours, yes_when: { between: [40, 60] } }
            - id: wage
              criterion: A wage?
              label: Wage
              why: Life costs.
              strength: common
              source_urls: [https://example.org]
              not_scored: No threshold.
              decided_by:
                - { field: billing.rate_usd }
            """).ReadAtlas();
        ScoreCount wyoming = ScoreCount.Of(atlas.Score(atlas.States.Single(state => state.Code == "WY")));
        Assert.Equal((2, 1, 50), (wyoming.Total, wyoming.Known, wyoming.KnownPercent));
        ScoreCount hours = ScoreCount.Of(atlas, atlas.Criteria[1]);
        Assert.Equal([1, 0, 0, 1], Judgments.All.Select(judgment => hours.ByJudgment[judgment]));
    }

    private static CriterionScore OfIdaho(SmallAtlas files) => Of(files, "ID");

    private static CriterionScore Of(SmallAtlas files, string code)
    {
        Atlas atlas = files.Read().Atlas!;
        return atlas.Score(atlas.States.Single(state => state.Code == code), atlas.Criteria[0]);
    }
}
