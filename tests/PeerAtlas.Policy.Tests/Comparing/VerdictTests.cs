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

    private static string Answer(string question, string? value) =>
        value is null ? "" : $"answers:\n  {question}: {{ value: {value}, source: rule }}\n";
}
