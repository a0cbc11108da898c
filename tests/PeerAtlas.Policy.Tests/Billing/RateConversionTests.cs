using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Tests.Billing;

public class RateConversionTests
{
    [Fact]
    public void A_rate_for_15_minutes_times_four_is_an_hour() =>
        Assert.Equal(new RateConversion.ByTime(26.49m, 105.96m, 15), RateConversion.Of(Entry(26.49m, "15 minutes")));

    [Fact]
    public void A_rate_for_an_hour_divided_by_four_is_15_minutes_and_is_not_rounded() =>
        Assert.Equal(new RateConversion.ByTime(12.5025m, 50.01m, 60), RateConversion.Of(Entry(50.01m, "hour")));

    [Theory]
    [InlineData("month")]
    [InlineData("day")]
    [InlineData("encounter")]
    [InlineData("a unit of days to come")]
    public void A_unit_without_a_fixed_length_is_not_converted(string unit) =>
        Assert.Equal(new RateConversion.AsStated(NotConverted.NoFixedLength), RateConversion.Of(Entry(200.97m, unit)));

    [Fact]
    public void A_rate_whose_unit_nobody_names_is_not_converted_though_the_code_has_a_usual_unit() =>
        Assert.Equal(new RateConversion.AsStated(NotConverted.NoUnit), RateConversion.Of(Entry(11.97m, null)));

    [Fact]
    public void An_entry_without_a_rate_has_nothing_to_convert() => Assert.Null(RateConversion.Of(Entry(null, "15 minutes")));

    private static BillingEntry Entry(decimal? rate, string? unit) => new(
        new EntryId("billing", "h0038", []), "H0038", [], "Peer support", SessionSize.OneToOne, null, unit is null ? null : new Term(unit, unit), rate,
        null, null, null, null, Claims.Of(Claims.Evidence(new AnswerValue.Text("Peer support"), "2026", SourceMark.None)), default);
}
