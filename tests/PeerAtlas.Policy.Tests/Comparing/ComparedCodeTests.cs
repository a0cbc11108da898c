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

    private static string Billing(string code, string modifiers, string rest) =>
        $"billing:\n  - {{ code: {code}, modifiers: [{modifiers}], service: Peer support, {rest}, source: rule }}\n";
}
