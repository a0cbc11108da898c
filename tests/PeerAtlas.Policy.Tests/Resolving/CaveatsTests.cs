using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Tests.Resolving;

public class CaveatsTests
{
    private static Caveat[] Of(
        string kind = "regulation", string? date = "2026", Policy.Facts.Reading reading = Policy.Facts.Reading.Stated, bool disputed = false) =>
        [.. Caveats.Of(
            new Source("id", "Title", "Publisher", "https://example.gov", new Term(kind, kind), null, default),
            date is null ? null : FactDate.Parse(date), reading, disputed, SmallAtlas.Today)];

    [Fact]
    public void A_new_stated_undisputed_fact_of_a_rule_has_none() => Assert.Empty(Of());

    [Fact]
    public void A_dispute_is_a_disagreement() => Assert.Equal([Caveat.Disagreement], Of(disputed: true));

    [Fact]
    public void A_survey_is_not_the_state() => Assert.Equal([Caveat.FromSurvey], Of("survey"));

    [Fact]
    public void A_trade_publication_is_named_as_one() => Assert.Equal([Caveat.TradePublication], Of("trade"));

    [Fact]
    public void An_inferred_fact_is_our_reading() => Assert.Equal([Caveat.OurReading], Of(reading: Policy.Facts.Reading.Inferred));

    [Fact]
    public void A_fact_is_old_after_three_years()
    {
        Assert.Equal([Caveat.Old], Of(date: "2023-11-21"));
        Assert.Empty(Of(date: "2023-11-22"));
    }

    [Fact]
    public void A_fact_without_any_date_is_undated_and_not_old() => Assert.Equal([Caveat.Undated], Of(date: null));

    [Fact]
    public void The_gravest_comes_first() =>
        Assert.Equal(
            [Caveat.Disagreement, Caveat.OurReading, Caveat.TradePublication, Caveat.Old],
            Of("trade", "2019", Policy.Facts.Reading.Inferred, disputed: true));
}
