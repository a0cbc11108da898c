using PeerAtlas.Policy.Comparing;

namespace PeerAtlas.Policy.Tests.Comparing;

/// <summary>Billing codes side by side.</summary>
public sealed class ComparedCodeTests
{
    [Theory]
    [InlineData("unit: 15 minutes, rate_usd: 9.00", "unit: 15 minutes, rate_usd: 9", Verdict.Same)]
    [InlineData("unit: 15 minutes, rate_usd: 9", "unit: 15 minutes, rate_usd: 10", Verdict.Differ)]
    [InlineData("unit: 15 minutes, rate_usd: 9", "unit: hour, rate_usd: 36", Verdict.Same)]
    [InlineData("unit: 15 minutes, rate_usd: 9", "unit: hour, rate_usd: 40", Verdict.Differ)]
    [InlineData("unit: 15 minutes, rate_usd: 9", "unit: month, rate_usd: 9", Verdict.Worded)]
    [InlineData("unit: month, rate_usd: 9", "unit: month, rate_usd: 9", Verdict.Worded)]
    [InlineData("unit: 15 minutes, rate_usd: 9", "unit: 15 minutes, rate_usd: 9, rate_payer: A plan", Verdict.Worded)]
    [InlineData("unit: 15 minutes, rate_usd: 9", "unit: 15 minutes", Verdict.Incomplete)]
    public void Rates_are_compared_only_in_one_unit_and_of_the_state_itself(string idaho, string wyoming, Verdict expected) =>
        Assert.Equal(expected, TwoStates.Compare(Billing("H0038", "", idaho), Billing("H0038", "", wyoming)).Billing.Single().Verdict);

    [Theory]
    [InlineData("rate_usd: 9", "rate_usd: 10", null, Verdict.Differ)]
    [InlineData("rate_usd: 9", null, "rate_usd: 10", Verdict.Differ)]
    [InlineData("rate_usd: 9", "rate_usd: 10", "rate_usd: 11, rate_payer: A plan", Verdict.Differ)]
    [InlineData("rate_usd: 9", "rate_usd: 9", null, Verdict.Incomplete)]
    [InlineData("rate_usd: 9", "rate_usd: 9", "rate_usd: 9", Verdict.Same)]
    [InlineData("rate_usd: 9", "rate_usd: 9", "rate_usd: 9, rate_payer: A plan", Verdict.Worded)]
    [InlineData("rate_usd: 9", null, null, Verdict.Incomplete)]
    public void Two_known_rates_that_differ_differ_whatever_is_known_of_a_third_state(string idaho, string? utah, string? wyoming, Verdict expected)
    {
        string Rate(string? rate) => Billing("H0038", "", rate is null ? "unit: 15 minutes" : $"unit: 15 minutes, {rate}");
        Assert.Equal(expected, TwoStates.Compare(Rate(idaho), Rate(utah), Rate(wyoming)).Billing.Single().Verdict);
    }

    [Theory]
    [InlineData("rate_usd: 9", "group: yes, rate_usd: 3", Verdict.Worded)]
    [InlineData("rate_usd: 9", "group: yes, rate_usd: 9", Verdict.Worded)]
    [InlineData("rate_usd: 9", "group: both, rate_usd: 9", Verdict.Worded)]
    public void A_rate_for_groups_under_the_same_code_is_held_against_no_rate_for_one_person(string idaho, string wyoming, Verdict expected) =>
        Assert.Equal(
            expected,
            TwoStates.Compare(Billing("H0038", "", $"unit: hour, {idaho}"), Billing("H0038", "", $"unit: hour, {wyoming}")).Billing.Single().Verdict);

    [Fact]
    public void A_rate_that_a_newer_one_replaced_is_not_compared() =>
        Assert.Equal(
            Verdict.Incomplete,
            TwoStates.Compare(Billing("H0038", "", "unit: hour, rate_usd: 9"), Billing("H0038", "", "unit: hour, rate_usd: 5, superseded: 2024")).Billing.Single().Verdict);

    [Fact]
    public void A_rate_from_a_trade_publication_is_nobodys_to_compare() =>
        Assert.Equal(
            Verdict.Worded,
            TwoStates.Compare(Billing("H0038", "", "unit: hour, rate_usd: 9"), Billing("H0038", "", "unit: hour, rate_usd: 5", "post")).Billing.Single().Verdict);

    [Theory]
    [InlineData("unit: hour, rate_usd: 5", "rule", null)]
    [InlineData("unit: hour, rate_usd: 5", "post", RateApart.Reported)]
    [InlineData("unit: hour, rate_usd: 5, rate_payer: A plan", "rule", RateApart.OfOnePayer)]
    [InlineData("unit: month, rate_usd: 5", "rule", RateApart.NotByTime)]
    [InlineData("rate_usd: 5", "rule", RateApart.NotByTime)]
    public void A_rate_that_is_held_against_no_other_says_why(string rate, string source, RateApart? expected) =>
        Assert.Equal(expected, Likeness.OfRates(TwoStates.Compare(Billing("H0038", "", rate, source), "").Billing.Single().Cells[0])!.Apart);

    [Fact]
    public void The_order_of_modifiers_makes_no_difference()
    {
        ComparedCode code = TwoStates.Compare(Billing("H0038", "HQ, HB", "rate_usd: 9"), Billing("H0038", "HB, HQ", "rate_usd: 9")).Billing.Single();
        Assert.Equal(["HB", "HQ"], code.Modifiers);
    }

    [Fact]
    public void A_code_with_other_modifiers_is_another_row_and_says_nothing_of_the_state_that_lists_none()
    {
        var codes = TwoStates.Compare(Billing("H0038", "HQ", "rate_usd: 9"), Billing("H0038", "", "rate_usd: 9")).Billing;
        Assert.Equal(["", "HQ"], codes.Select(code => string.Join(' ', code.Modifiers)));
        Assert.All(codes, code => Assert.Equal(Verdict.Incomplete, code.Verdict));
    }

    private static string Billing(string code, string modifiers, string rest, string source = "rule") =>
        $"billing:\n  - {{ code: {code}, modifiers: [{modifiers}], service: Peer support, {rest}, source: {source} }}\n";
}
