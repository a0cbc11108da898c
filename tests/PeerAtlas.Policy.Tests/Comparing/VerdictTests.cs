using PeerAtlas.Policy.Comparing;

namespace PeerAtlas.Policy.Tests.Comparing;

/// <summary>What can be said of two answers to one question.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("medicaid-mental-health", "yes", "yes", Verdict.Same)]
    [InlineData("medicaid-mental-health", "yes", "no", Verdict.Differ)]
    [InlineData("medicaid-mental-health", "yes", "limited", Verdict.Differ)]
    [InlineData("medicaid-mental-health", "no", null, Verdict.Incomplete)]
    [InlineData("medicaid-mental-health", null, "no", Verdict.Incomplete)]
    [InlineData("medicaid-mental-health", null, null, Verdict.Unknown)]
    [InlineData("medicaid-mental-health", "unclear", "no", Verdict.Incomplete)]
    [InlineData("medicaid-mental-health", "unclear", "unclear", Verdict.Unknown)]
    [InlineData("medicaid-mental-health", "unclear", null, Verdict.Unknown)]
    [InlineData("medicaid-authority", "[state-plan, \"1115\"]", "[\"1115\", state-plan]", Verdict.Same)]
    [InlineData("medicaid-authority", "[state-plan, \"1115\"]", "[state-plan]", Verdict.Differ)]
    [InlineData("medicaid-limits", "Four hours a day.", "four hours a day", Verdict.Same)]
    [InlineData("medicaid-limits", "Four hours a day.", "16 units a day.", Verdict.Worded)]
    [InlineData("workforce", "40", "40.0", Verdict.Same)]
    [InlineData("workforce", "40", "41", Verdict.Differ)]
    public void Answers_are_the_same_or_differ_or_cannot_be_compared(string question, string? idaho, string? wyoming, Verdict expected) =>
        Assert.Equal(expected, TwoStates.Compare(Answer(question, idaho), Answer(question, wyoming)).Answers.Single(row => row.Question.Id == question).Verdict);

    [Fact]
    public void Two_states_that_differ_do_so_even_where_a_third_is_not_yet_researched()
    {
        ComparedRow row = TwoStates.Compare(Answer("workforce", "40"), Answer("workforce", "41")).Answers.Single(r => r.Question.Id == "workforce");
        Assert.Equal(Verdict.Differ, Verdicts.Of([.. row.Cells, null]));
    }

    [Theory]
    [InlineData("unclear", "yes", "no", Verdict.Differ)]
    [InlineData("unclear", "yes", "yes", Verdict.Incomplete)]
    [InlineData("no", "no", "no", Verdict.Same)]
    public void What_sources_leave_unclear_is_neither_the_same_as_another_answer_nor_different(string idaho, string utah, string wyoming, Verdict expected) =>
        Assert.Equal(
            expected,
            TwoStates.Compare(Answer("medicaid-mental-health", idaho), Answer("medicaid-mental-health", utah), Answer("medicaid-mental-health", wyoming))
                .Answers.Single(row => row.Question.Id == "medicaid-mental-health").Verdict);

    // Mississippi asks for 20 hours in four years, South Carolina for 20 a year, Kentucky for 10 a year, West Virginia for 20 in two years.
    [Theory]
    [InlineData("20, per: 4 years", "20, per: year", Verdict.Differ)]
    [InlineData("10, per: year", "20, per: 2 years", Verdict.Same)]
    [InlineData("20, per: renewal", "20, per: renewal", Verdict.Worded)]
    [InlineData("20", "10, per: year", Verdict.Worded)]
    [InlineData("0", "0, per: year", Verdict.Same)]
    [InlineData("20, per: year", "20, per: year", Verdict.Same)]
    public void Amounts_that_stand_for_a_time_are_compared_by_the_year(string idaho, string wyoming, Verdict expected) =>
        Assert.Equal(expected, RenewalHours(idaho, null, wyoming, null));

    [Theory]
    [InlineData("20", "2", "10, per: year", null, Verdict.Same)]
    [InlineData("20", "4", "20", "1", Verdict.Differ)]
    [InlineData("20", "2", "20", "2", Verdict.Same)]
    [InlineData("20", "2", "20", null, Verdict.Worded)]
    public void Amounts_for_a_renewal_period_are_compared_by_its_years(string idaho, string? idahoYears, string wyoming, string? wyomingYears, Verdict expected) =>
        Assert.Equal(expected, RenewalHours(idaho, idahoYears, wyoming, wyomingYears));

    [Theory]
    [InlineData("yes, kind: icrc", "yes, kind: icrc", Verdict.Same)]
    [InlineData("yes, kind: icrc", "yes, kind: state", Verdict.Differ)]
    [InlineData("no", "no", Verdict.Same)]
    public void Exams_of_two_kinds_are_not_the_same(string idaho, string wyoming, Verdict expected) =>
        Assert.Equal(
            expected,
            TwoStates.Compare(TwoStates.Credential("youth", "exam", idaho), TwoStates.Credential("youth", "exam", wyoming))
                .Credentials.Single().Rows.Single(row => row.Question.Id == "exam").Verdict);

    [Fact]
    public void A_disagreement_of_sources_leaves_the_verdict_but_marks_the_row()
    {
        ComparedRow row = TwoStates.Compare(
            "answers:\n  workforce: { value: 40, source: rule, disputed: [ { value: 50, source: other } ] }\n",
            Answer("workforce", "40")).Answers.Single(r => r.Question.Id == "workforce");
        Assert.Equal((Verdict.Same, true), (row.Verdict, row.IsContested));
    }

    [Fact]
    public void Nobody_is_compared_alone_or_with_more_than_four_others()
    {
        Comparison two = TwoStates.Compare("", "");
        StateProfile one = two.States[0];
        Codebooks.Codebook codebook = TwoStates.Read("", "").Codebook;
        Assert.Throws<ArgumentOutOfRangeException>(() => Comparison.Of(codebook, [one]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Comparison.Of(codebook, [one, one, one, one, one, one]));
    }

    private static Verdict RenewalHours(string idaho, string? idahoYears, string wyoming, string? wyomingYears)
    {
        string Peer(string hours, string? years) => TwoStates.Credentials(("Peer", "youth",
            $"{{ renewal-hours: {{ source: rule, value: {hours} }}{(years is null ? "" : $", renewal-years: {{ value: {years}, source: rule }}")} }}"));
        return TwoStates.Compare(Peer(idaho, idahoYears), Peer(wyoming, wyomingYears))
            .Credentials.Single().Rows.Single(row => row.Question.Id == "renewal-hours").Verdict;
    }

    private static string Answer(string question, string? value) =>
        value is null ? "" : $"answers:\n  {question}: {{ value: {SmallAtlas.Explained(value)}, source: rule }}\n";
}
