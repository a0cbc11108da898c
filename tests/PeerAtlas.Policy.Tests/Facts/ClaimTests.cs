using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using static PeerAtlas.Policy.Tests.Claims;

namespace PeerAtlas.Policy.Tests.Facts;

/// <summary>A fact with its life.</summary>
public class ClaimTests
{
    private static readonly AnswerValue TwentyARenewal = new AnswerValue.Number(20) { Per = Period.Renewal };
    private static readonly AnswerValue TwentyAYear = new AnswerValue.Number(20) { Per = Period.Year };

    [Fact]
    public void An_amount_for_a_renewal_period_is_for_as_many_years_as_the_credential_lasts()
    {
        Claim claim = Of(Evidence(TwentyARenewal, "2026", SourceMark.None)).Lasting(4);
        Assert.Equal(5, Assert.IsType<AnswerValue.Number>(claim.Value).Yearly);
    }

    [Fact]
    public void So_is_what_disputes_it_what_held_before_and_what_is_announced()
    {
        Evidence said = Evidence(TwentyARenewal, "2026", SourceMark.None);
        Claim claim = (Of(said) with
        {
            Disputed = [said],
            Earlier = [new Earlier(said, Date("2025")!.Value)],
            Announced = new Announcement(said, Date("2027")!.Value),
        }).Lasting(2);
        Assert.All(
            [claim.Said, claim.Disputed[0], claim.Earlier[0].Said, claim.Announced!.Said],
            evidence => Assert.Equal(10, Assert.IsType<AnswerValue.Number>(evidence.Value).Yearly));
    }

    [Fact]
    public void An_amount_for_each_year_stays_what_it_is()
    {
        Claim claim = Of(Evidence(TwentyAYear, "2026", SourceMark.None));
        Assert.Equal(claim.Said, claim.Lasting(4).Said);
        Assert.Equal(20, Assert.IsType<AnswerValue.Number>(claim.Lasting(4).Value).Yearly);
    }

    [Fact]
    public void Of_a_renewal_period_whose_length_is_not_known_nobody_knows_the_amount_a_year() =>
        Assert.Null(Assert.IsType<AnswerValue.Number>(TwentyARenewal).Yearly);

    [Fact]
    public void An_amount_that_stands_for_no_time_is_compared_as_it_is() => Assert.Equal(40, new AnswerValue.Number(40).Yearly);

    [Fact]
    public void All_sources_are_those_of_every_part_of_it_each_once_and_its_own_first()
    {
        Evidence By(params string[] ids) => Evidence(Yes, "2026", SourceMark.None) with { Sources = [.. ids.Select(id => Source(id))] };
        Claim claim = Of(By("rule", "fees")) with
        {
            Disputed = [By("other")],
            Earlier = [new Earlier(By("fees", "old"), Date("2024")!.Value)],
            Announced = new Announcement(By("news"), Date("2027")!.Value),
            Others = [By("survey"), By("other")],
        };
        Assert.Equal(["rule", "fees", "other", "old", "news", "survey"], claim.AllSources.Select(source => source.Id));
    }

    [Fact]
    public void A_fact_was_checked_when_the_last_of_its_sources_was_and_not_while_one_was_never_opened_again()
    {
        Evidence two = Evidence(Yes, "2026", SourceMark.None, SourceMark.None);
        Evidence both = two with { Sources = [two.Sources[0] with { Checked = Date("2026-05") }, two.Sources[1] with { Checked = Date("2026-02") }] };
        Assert.Equal(Date("2026-02"), both.Checked);
        Assert.Null((both with { Sources = [both.Sources[0], two.Sources[1]] }).Checked);
    }

    [Theory]
    [InlineData("https://example.gov/a", "http://www.example.gov/a/", true)]
    [InlineData("https://example.gov/a", "https://EXAMPLE.gov./a#part", true)]
    [InlineData("https://example.gov/a?page=2", "https://example.gov/a?utm_source=mail&page=2&fbclid=x", true)]
    [InlineData("https://example.gov/a", "https://example.gov/A", false)]
    [InlineData("https://example.gov/a?page=2", "https://example.gov/a?page=3", false)]
    [InlineData("https://example.gov/a", "https://example.org/a", false)]
    public void Two_addresses_of_one_document_are_one_witness(string one, string other, bool same)
    {
        Evidence first = Evidence(Yes, "2026", SourceMark.None) with { Sources = [Source("one") with { Url = one }] };
        Evidence second = first with { Sources = [Source("other") with { Url = other }] };
        Assert.Equal(same, first.SharesSourceWith(second));
    }

    [Theory]
    [InlineData("yes", Sign.Yes)]
    [InlineData("limited", Sign.Limited)]
    [InlineData("no", Sign.No)]
    [InlineData("unclear", Sign.Unclear)]
    [InlineData("state-plan", null)]
    public void Four_terms_have_a_sign(string term, Sign? sign) => Assert.Equal(sign, Signs.OfTerm(term));

    [Fact]
    public void Counts_rest_on_yes_in_part_and_no_alone() =>
        Assert.Equal([Sign.Yes, Sign.Limited, Sign.No], Signs.All.Where(sign => sign.IsSettled()));
}
