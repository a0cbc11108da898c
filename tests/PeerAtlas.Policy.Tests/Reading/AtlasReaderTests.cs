using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
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
        Claim fact = IdahoState.Answers["medicaid-mental-health"];
        Assert.Equal(Sign.Yes, fact.Value.Sign);
        Assert.Equal(("rule", "regulation"), (fact.Source.Id, fact.Source.Kind.Id));
        Assert.Equal(FactDate.Parse("2025-06-30"), fact.SpeaksFor);
        Assert.Equal(new Place("data/states/idaho.yml", 24, 12), fact.Said.At);
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
    public void Terms_of_a_question_are_always_yes_limited_no_unclear() =>
        Assert.Equal(["yes", "limited", "no", "unclear"],
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
        Assert.Equal(Policy.Facts.Reading.Stated, IdahoState.Answers["medicaid-mental-health"].Said.Reading);
        Assert.Equal(
            Policy.Facts.Reading.Inferred,
            SmallAtlas.Valid.Replace(Idaho, "as_of: 2025-06-30", "reading: inferred").ReadAtlas()
                .States[0].Answers["medicaid-mental-health"].Said.Reading);
    }

    [Fact]
    public void A_fact_keeps_its_whole_life()
    {
        Claim fact = IdahoState.Answers["medicaid-limits"];
        Assert.Equal(["rule", "fees"], fact.Sources.Select(source => source.Id));
        Assert.Equal((Date("2026-01"), Date("2025-07")), (fact.SpeaksFor, fact.Said.Since));
        Assert.Equal(("More with approval.", "no more than sixteen units in one day"), (fact.Note, fact.Said.Quote));
        Assert.Equal("Five hours a day", Assert.Single(fact.Disputed).Value.ToString());
        Assert.Equal(
            ["Three hours a day until 2025-07", "Two hours a day until 2024"], fact.Earlier.Select(earlier => $"{earlier.Said.Value} until {earlier.Until}"));
        Assert.Equal(("Six hours a day", Date("2027-01")), (fact.Announced!.Said.Value.ToString(), (FactDate?)fact.Announced.From));
    }

    [Fact]
    public void A_source_says_when_it_was_last_opened_and_where_a_copy_is_kept()
    {
        Source fees = IdahoState.Sources.Single(source => source.Id == "fees");
        Assert.Equal((Date("2026-05-01"), "https://example.org/copy"), (fees.Checked, fees.Archived));
    }

    [Fact]
    public void A_shared_source_may_be_cited_by_a_state_and_is_then_one_of_its_own()
    {
        State state = SmallAtlas.Valid.Replace(Wyoming, "sources: {}", "services: [{ value: Help, source: count-2025 }]").ReadAtlas().States[1];
        Assert.Equal(Small.Surveys[0].Source, Assert.Single(state.Sources));
        Assert.True(state.Sources[0].IsShared);
    }

    [Fact]
    public void A_contact_says_for_whom_it_is_and_its_limits() =>
        Assert.Equal((Audience.Members, "On weekdays."), (IdahoState.Contacts[0].For, IdahoState.Contacts[0].Claim.Note));

    [Fact]
    public void A_requirement_says_of_which_kind_it_is_for_which_time_and_what_is_asked_of_others_anyway()
    {
        Credential credential = IdahoState.Credentials[0];
        Assert.Equal("state", Assert.IsType<AnswerValue.Coded>(credential.Requirements["exam"].Value).Kind!.Id);
        Assert.Equal(10, Assert.IsType<AnswerValue.Number>(credential.Requirements["renewal-hours"].Value).Yearly);
        Assert.Equal(["exam"], credential.StillAsked);
    }

    [Theory]
    [InlineData("per: renewal", 10)]
    [InlineData("per: year", 20)]
    [InlineData("per: 4 years", 5)]
    public void An_amount_stands_for_the_renewal_period_or_for_the_time_that_the_fact_names(string per, int yearly) =>
        Assert.Equal(yearly, Assert.IsType<AnswerValue.Number>(SmallAtlas.Valid.Replace(Idaho, "{ value: 20,", $"{{ value: 20, {per},").ReadAtlas()
            .States[0].Credentials[0].Requirements["renewal-hours"].Value).Yearly);

    [Fact]
    public void A_credential_is_a_full_one_unless_it_says_otherwise()
    {
        Assert.Equal(CredentialLevel.Full, IdahoState.Credentials[0].Level);
        Assert.Equal(
            CredentialLevel.Provisional,
            SmallAtlas.Valid.Replace(Idaho, "serves: mental-health", "serves: mental-health\n    level: provisional").ReadAtlas().States[0].Credentials[0].Level);
    }

    [Fact]
    public void Traits_of_populations_and_roles_come_from_the_codebook()
    {
        Term mentalHealth = Small.Codebook.Vocabularies.Populations.Terms[0];
        Assert.True(Small.Codebook.PopulationOf(mentalHealth).ForAdults);
        Assert.True(IdahoState.Contacts[0].Role is { Pays: true, RunsMedicaid: true, Helps: false });
        Assert.Equal("training-hours", Small.Codebook.Requirement(QuestionRole.Training)!.Id);
        Assert.True(Small.BillingCodes.IsOwn("H0038"));
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

    private static FactDate? Date(string text) => FactDate.Parse(text);

    private static string Describe(FieldTest? test) => test switch
    {
        FieldTest.OneOf oneOf => "OneOf " + string.Join(' ', oneOf.Terms),
        FieldTest.Between between => $"Between {between.Least} {between.Most}",
        _ => "none",
    };
}
