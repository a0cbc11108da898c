using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using static PeerAtlas.Policy.Tests.Claims;

namespace PeerAtlas.Policy.Tests.Facts;

/// <summary>What a reader is told of how sure a fact is.</summary>
public class CaveatsTests
{
    private static readonly Claim OfARule = Of(Evidence(Yes, "2026", SourceMark.None));

    [Fact]
    public void A_new_stated_undisputed_fact_of_a_rule_has_none() => Assert.Empty(CaveatsOf(OfARule));

    [Fact]
    public void A_dispute_is_a_disagreement() =>
        Assert.Equal([Caveat.Disagreement], CaveatsOf(OfARule with { Disputed = [Evidence(Yes, "2026", SourceMark.None)] }));

    [Theory]
    [InlineData("Survey", "FromSurvey")]
    [InlineData("Survey None", "")]
    [InlineData("None Survey", "")]
    [InlineData("Trade", "TradePublication")]
    [InlineData("Trade Trade", "TradePublication")]
    [InlineData("Trade None", "")]
    [InlineData("Survey Trade", "FromSurvey TradePublication")]
    public void A_survey_or_a_trade_publication_is_told_where_the_fact_rests_on_nothing_else(string marks, string caveats) =>
        Assert.Equal(caveats, string.Join(' ', CaveatsOf(Of(Evidence(Yes, "2026", [.. marks.Split(' ').Select(Enum.Parse<SourceMark>)])))));

    [Fact]
    public void An_inferred_fact_is_our_reading() =>
        Assert.Equal([Caveat.OurReading], CaveatsOf(OfARule with { Said = OfARule.Said with { Reading = Policy.Facts.Reading.Inferred } }));

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-10", true)]
    [InlineData("2026-11", false)]
    [InlineData("2026", false)]
    public void What_was_announced_is_ahead_until_even_the_last_day_that_its_date_can_mean_has_gone_by_and_then_unconfirmed(string from, bool unconfirmed) =>
        Assert.Equal(
            [unconfirmed ? Caveat.Unconfirmed : Caveat.Announced],
            CaveatsOf(OfARule with { Announced = new Announcement(Evidence(Yes, null, SourceMark.None), Date(from)!.Value) }));

    [Fact]
    public void A_fact_is_old_once_its_date_lies_more_than_the_set_number_of_years_back()
    {
        DateOnly last = SmallAtlas.Today.AddYears(-Caveats.YearsUntilOld);
        Assert.Equal([Caveat.Old], CaveatsOf(Of(Evidence(Yes, $"{last.AddDays(-1):yyyy-MM-dd}", SourceMark.None))));
        Assert.Empty(CaveatsOf(Of(Evidence(Yes, $"{last:yyyy-MM-dd}", SourceMark.None))));
    }

    [Fact]
    public void A_fact_without_any_date_is_undated_and_not_old() =>
        Assert.Equal([Caveat.Undated], CaveatsOf(Of(Evidence(Yes, null, SourceMark.None))));

    [Fact]
    public void The_gravest_comes_first()
    {
        Evidence said = Evidence(Yes, "2019", SourceMark.Trade) with { Reading = Policy.Facts.Reading.Inferred };
        Claim claim = Of(said) with { Disputed = [said], Announced = new Announcement(said, Date("2020")!.Value) };
        Assert.Equal(
            [Caveat.Disagreement, Caveat.OurReading, Caveat.TradePublication, Caveat.Unconfirmed, Caveat.Old], CaveatsOf(claim));
    }

    [Fact]
    public void On_what_an_answer_rests_stands_in_its_first_words_and_age_and_quarrels_do_not() =>
        Assert.Equal(
            [Caveat.FromSurvey, Caveat.OurReading, Caveat.TradePublication],
            Enum.GetValues<Caveat>().Where(caveat => caveat.IsBasis()));

    [Fact]
    public void What_disputes_a_fact_has_caveats_of_its_own() =>
        Assert.Equal([Caveat.TradePublication, Caveat.Old], Caveats.Of(Evidence(Yes, "2019", SourceMark.Trade), SmallAtlas.Today));
}
