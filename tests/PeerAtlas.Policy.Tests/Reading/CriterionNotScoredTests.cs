using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Criteria;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>A criterion that shows a field and judges no state by it.</summary>
public class CriterionNotScoredTests
{
    private const string Scored = "- { field: answers.medicaid-mental-health, yes_when: yes, partly_when: limited }";

    [Fact]
    public void A_criterion_that_is_not_scored_says_why_and_has_no_tests()
    {
        AdequacyCriterion criterion = Of("- { field: billing.rate_usd }\n  not_scored: No threshold was found.").ReadAtlas().Criteria[0];
        Assert.Equal("No threshold was found.", criterion.NotScored);
        Decider decider = Assert.Single(criterion.DecidedBy);
        Assert.Equal(("billing.rate_usd", null, null), (decider.Field, decider.YesWhen, decider.PartlyWhen));
    }

    [Fact]
    public void A_criterion_with_tests_is_scored() => Assert.Null(SmallAtlas.Valid.ReadAtlas().Criteria[0].NotScored);

    [Theory]
    [InlineData("- ▶{ field: billing.rate_usd }")]
    [InlineData("- ▶{ field: billing.rate_usd, yes_when: { at_least: 10 } }\n  not_scored: No threshold was found.")]
    public void A_field_has_tests_when_and_only_when_states_are_judged_by_it(string decider)
    {
        SmallAtlas atlas = Of(decider);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA034", atlas.Marked), (problem.Code, problem.At));
    }

    [Theory]
    [InlineData("  ask: Pay for it.\n", "")]
    [InlineData("label: Pays", "label: ▶Pays for peer support for adults")]
    public void A_criterion_says_in_few_words_what_it_is_and_what_to_ask_for(string old, string by)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(Adequacy, old, by);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal("PA034", problem.Code);
    }

    private static SmallAtlas Of(string decider) => SmallAtlas.Valid.Replace(Adequacy, Scored, decider);
}
