using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Policy.Tests.Links;

/// <summary>What an outcome means, and when it is asked anew.</summary>
public class LinkVerdictTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static Outcome Answered(int status) => new(Noon, status, null, [], []);

    private static Outcome Unanswered(Obstacle obstacle) => new(Noon, null, obstacle, [], []);

    private static LinkedAddress Address(string? quote = null, string? opened = null) => new(
        "https://a.gov/",
        [new LinkUse("https://a.gov/", Place.WholeFile("data/x.yml"), null, opened is null ? null : FactDate.Parse(opened))],
        quote is null ? [] : [new SoughtQuote(quote, Place.WholeFile("data/x.yml"))]);

    [Theory]
    [InlineData(200, LinkVerdict.Fine)]
    [InlineData(404, LinkVerdict.Gone)]
    [InlineData(410, LinkVerdict.Gone)]
    [InlineData(403, LinkVerdict.Refused)]
    [InlineData(429, LinkVerdict.Refused)]
    [InlineData(400, LinkVerdict.NoAnswer)]
    [InlineData(500, LinkVerdict.NoAnswer)]
    public void A_status_has_a_verdict(int status, LinkVerdict verdict) => Assert.Equal(verdict, LinkVerdicts.Of(Answered(status)));

    [Theory]
    [InlineData(Obstacle.UnknownName, LinkVerdict.Gone)]
    [InlineData(Obstacle.NameNotAnswered, LinkVerdict.NoAnswer)]
    [InlineData(Obstacle.Untrusted, LinkVerdict.NoAnswer)]
    [InlineData(Obstacle.Private, LinkVerdict.Private)]
    [InlineData(Obstacle.RefusesRobots, LinkVerdict.Refused)]
    public void An_obstacle_has_a_verdict(Obstacle obstacle, LinkVerdict verdict) => Assert.Equal(verdict, LinkVerdicts.Of(Unanswered(obstacle)));

    [Fact]
    public void A_lost_quotation_is_graver_than_a_new_address() =>
        Assert.Equal(LinkVerdict.QuoteMissing, LinkVerdicts.Of(Answered(200) with { Hops = [new Hop("https://b.gov/", true)], Quotes = [new QuoteLook("a", false, null)] }));

    [Fact]
    public void It_has_moved_as_far_as_it_was_sent_on_for_good() =>
        Assert.Equal("https://b.gov/", (Answered(200) with { Hops = [new Hop("https://b.gov/", true), new Hop("https://c.gov/", false), new Hop("https://d.gov/", true)] }).MovedTo);

    [Fact]
    public void A_fault_of_form_comes_to_the_front_where_nothing_worse_was_found()
    {
        Assert.Equal(LinkVerdict.Malformed, new LinkFinding(Address(), [FormFault.Tracking], Answered(200)).Verdict);
        Assert.Equal(LinkVerdict.Gone, new LinkFinding(Address(), [FormFault.Tracking], Answered(404)).Verdict);
    }

    [Fact]
    public void Without_a_day_what_was_asked_for_within_a_day_is_not_asked_again()
    {
        Assert.False(LinkDue.Is(Address(), Answered(200), null, Noon.AddHours(23), Day));
        Assert.True(LinkDue.Is(Address(), Answered(200), null, Noon.AddHours(25), Day));
        Assert.True(LinkDue.Is(Address(), null, null, Noon, Day));
    }

    [Fact]
    public void With_a_day_what_was_asked_for_or_opened_by_a_person_since_is_not_asked_again()
    {
        var day = DateOnly.FromDateTime(Noon.Date);
        Assert.False(LinkDue.Is(Address(), Answered(200), day, Noon.AddDays(9), Day));
        Assert.True(LinkDue.Is(Address(), Answered(200), day.AddDays(1), Noon.AddDays(9), Day));
        Assert.False(LinkDue.Is(Address(opened: "2026-11-22"), null, day, Noon, Day));
        Assert.True(LinkDue.Is(Address(opened: "2026-11-21"), null, day, Noon, Day));
    }

    [Theory]
    [InlineData(-10, true)]
    [InlineData(0, false)]
    [InlineData(14, false)]
    public void The_day_on_which_it_was_asked_for_is_the_day_of_the_site(int hours, bool due)
    {
        var asked = Answered(200) with { At = new DateTimeOffset(2026, 11, 22, 0, 30, 0, TimeSpan.Zero) };
        Assert.Equal(due, LinkDue.Is(Address(), asked, new DateOnly(2026, 11, 22), Noon, time => DateOnly.FromDateTime(time.ToOffset(TimeSpan.FromHours(hours)).DateTime)));
    }

    [Fact]
    public void No_answer_and_an_answer_for_other_quotations_settle_nothing()
    {
        Assert.True(LinkDue.Is(Address(), Unanswered(Obstacle.TimedOut), null, Noon, Day));
        Assert.True(LinkDue.Is(Address(), Answered(503), null, Noon, Day));
        Assert.True(LinkDue.Is(Address(quote: "new"), Answered(200) with { Quotes = [new QuoteLook("old", true, null)] }, null, Noon, Day));
        Assert.False(LinkDue.Is(Address(quote: "old"), Answered(200) with { Quotes = [new QuoteLook("old", true, null)] }, null, Noon, Day));
    }

    private static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(time.Date);
}
