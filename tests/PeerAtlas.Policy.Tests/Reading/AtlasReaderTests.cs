using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Terms;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>What an atlas holds after reading.</summary>
public class AtlasReaderTests
{
    private static readonly Atlas Small = SmallAtlas.Valid.ReadAtlas();
    private static readonly State IdahoState = Small.States[0];

    [Fact]
    public void States_stand_in_order_of_their_names_and_go_by_the_name_of_their_file() =>
        Assert.Equal(["idaho", "wyoming"], Small.States.Select(state => state.Slug));

    [Fact]
    public void A_fact_has_its_value_source_date_and_place()
    {
        Fact<AnswerValue> fact = IdahoState.Answers["medicaid-mental-health"];
        Assert.Equal(Sign.Yes, fact.Value.Sign);
        Assert.Equal(("rule", "regulation"), (fact.Source.Id, fact.Source.Kind.Id));
        Assert.Equal(FactDate.Parse("2025-06-30"), fact.SpeaksFor);
        Assert.Equal(new Place("data/states/idaho.yml", 20, 12), fact.At);
    }

    [Fact]
    public void A_fact_without_a_date_speaks_for_its_sources() =>
        Assert.Equal(FactDate.Parse("2025-03"), IdahoState.Answers["medicaid-authority"].SpeaksFor);

    [Fact]
    public void A_yes_has_the_sites_word_and_the_codebooks_sentence()
    {
        AnswerValue.Coded value = Assert.IsType<AnswerValue.Coded>(IdahoState.Answers["medicaid-mental-health"].Value);
        Assert.Equal(new Term("yes", "Yes", "{state} pays."), Assert.Single(value.Terms));
    }

    [Fact]
    public void Terms_of_a_question_are_always_yes_limited_no() =>
        Assert.Equal(["yes", "limited", "no"],
            Assert.IsType<AnswerKind.YesNoLimited>(Small.Codebook.Questions[0].Kind).Terms.Select(term => term.Id));

    [Fact]
    public void An_answer_of_many_terms_may_be_written_as_one() =>
        Assert.Equal(
            "state-plan",
            SmallAtlas.Valid.Replace(Idaho, "[state-plan, \"1115\"]", "state-plan").ReadAtlas()
                .States[0].Answers["medicaid-authority"].Value.ToString());

    [Theory]
    [InlineData("40", "40")]
    [InlineData("\"40\"", "40")]
    [InlineData("40.50", "40.5")]
    public void Numbers_are_decimal_quoted_or_not(string written, string read) =>
        Assert.Equal(read, SmallAtlas.Valid.Replace(Idaho, "value: 40", "value: " + written).ReadAtlas()
            .States[0].Credentials[0].Requirements["training-hours"].Value.ToString());

    [Fact]
    public void A_folded_text_is_one_line_without_white_space_around_it() =>
        Assert.Equal(
            "Two lines.",
            SmallAtlas.Valid.Replace(Idaho, "Idaho has peers.", ">-\n  Two\n  lines.  ").ReadAtlas().States[0].Overview);

    [Fact]
    public void A_reading_is_stated_unless_it_says_inferred()
    {
        Assert.Equal(Policy.Facts.Reading.Stated, IdahoState.Answers["medicaid-mental-health"].Reading);
        Assert.Equal(
            Policy.Facts.Reading.Inferred,
            SmallAtlas.Valid.Replace(Idaho, "as_of: 2025-06-30", "reading: inferred").ReadAtlas()
                .States[0].Answers["medicaid-mental-health"].Reading);
    }

    [Fact]
    public void A_survey_is_a_source_of_its_own()
    {
        Survey survey = Assert.Single(Small.Surveys);
        Assert.Equal(("count-2025", "survey", "medicaid-mental-health"), (survey.Source.Id, survey.Source.Kind.Id, survey.Question.Id));
        Assert.Equal(Sign.No, survey.Values["WY"].Sign);
    }

    [Fact]
    public void Other_source_addresses_follow_the_main_one() =>
        Assert.Equal(
            ["https://example.gov/letter", "https://example.org/b"],
            SmallAtlas.Valid.Append(SmallFiles.Documents, "  other_source_urls: [https://example.org/b]\n").ReadAtlas().Guidance[0].SourceUrls);

    [Fact]
    public void Milestones_stand_oldest_first_and_those_of_one_date_as_written() =>
        Assert.Equal(
            ["C", "A letter.", "B"],
            SmallAtlas.Valid.Append(SmallFiles.Timeline, """
                - { date: 2007, event: B, source_url: https://example.org }
                - { date: 1999-07, event: C, source_url: https://example.org }
                """).ReadAtlas().Timeline.Select(milestone => milestone.Event));

    [Fact]
    public void Everyone_is_served_by_codes_only() =>
        Assert.Equal(
            ["PA012"],
            SmallAtlas.Valid.Replace(Idaho, "serves: mental-health", "serves: all").Read().Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("answers.medicaid-mental-health, yes_when: no", "OneOf no")]
    [InlineData("answers.medicaid-authority, yes_when: [state-plan, \"1115\"]", "OneOf state-plan 1115")]
    [InlineData("credentials.requirements.training-hours, yes_when: { between: [40, 60] }", "Between 40 60")]
    [InlineData("billing.rate_usd, yes_when: { at_least: 10 }", "Between 10 ")]
    [InlineData("billing.rate_usd, yes_when: { at_most: 0 }", "Between  0")]
    public void A_criterion_tests_terms_or_numbers(string decider, string test) =>
        Assert.Equal(test, Describe(SmallAtlas.Valid
            .Replace(Adequacy, "answers.medicaid-mental-health, yes_when: yes, partly_when: limited", decider).ReadAtlas()
            .Criteria[0].DecidedBy[0].YesWhen));

    [Theory]
    [InlineData("answers.medicaid-mental-health, yes_when: ▶yess")]
    [InlineData("answers.medicaid-mental-health, yes_when: [yes, ▶never]")]
    [InlineData("answers.medicaid-mental-health, yes_when: ▶it says so")]
    [InlineData("answers.medicaid-limits, yes_when: ▶none")]
    [InlineData("answers.medicaid-limits, yes_when: ▶[yes]")]
    [InlineData("answers.medicaid-limits, yes_when: ▶{ at_least: 1 }")]
    [InlineData("credentials.requirements.training-hours, yes_when: { between: ▶[40] }")]
    [InlineData("credentials.requirements.training-hours, yes_when: ▶{ between: [60, 40] }")]
    [InlineData("▶credentials.serves, yes_when: youth")]
    public void A_criterion_that_no_field_can_meet_is_an_error(string decider)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(
            Adequacy, "answers.medicaid-mental-health, yes_when: yes, partly_when: limited", decider);
        Checking.Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA034", atlas.Marked), (problem.Code, problem.At));
    }

    private static string Describe(FieldTest? test) => test switch
    {
        FieldTest.OneOf oneOf => "OneOf " + string.Join(' ', oneOf.Terms),
        FieldTest.Between between => $"Between {between.Least} {between.Most}",
        _ => "none",
    };
}
