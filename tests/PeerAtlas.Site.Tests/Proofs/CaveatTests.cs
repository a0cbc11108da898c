using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Proofs;

/// <summary>How sure an answer is, told in words under it. One fact each.</summary>
public sealed class CaveatTests
{
    private static readonly string[] AllCaveats =
    [
        "sources disagree", "from a survey", "our reading of the source", "trade publication", "older than three years", "undated",
    ];

    [Fact]
    public void A_fresh_fact_that_its_source_states_carries_only_publisher_and_date() =>
        Assert.Equal("Idaho Medicaid[1] March 5, 2026 Cite: Does Medicaid pay for peer support for adults?", Surety("{ value: yes, source: own }").Reads());

    [Fact]
    public void A_fact_that_we_read_out_of_a_general_text_is_called_our_reading() =>
        OnlyCaveat("our reading of the source", "{ value: yes, source: own, reading: inferred }");

    [Fact]
    public void A_fact_of_a_trade_publication_is_called_one() =>
        OnlyCaveat("trade publication", "{ value: yes, source: blog }");

    [Fact]
    public void A_fact_without_any_date_is_called_undated() =>
        OnlyCaveat("undated", "{ value: yes, source: plain }");

    [Fact]
    public void A_fact_that_speaks_for_more_than_three_years_ago_is_called_old() =>
        OnlyCaveat("older than three years", "{ value: yes, source: old }");

    [Theory]
    [InlineData("2023-11-22", false)]
    [InlineData("2023-11-21", true)]
    [InlineData("2023-11", false)]
    [InlineData("2023-10", true)]
    [InlineData("2023", false)]
    [InlineData("2022", true)]
    public void A_fact_is_old_from_the_day_after_its_third_year(string date, bool old) =>
        Assert.Equal(old, Surety($"{{ value: yes, source: plain, as_of: {date} }}").Holds("older than three years"));

    [Fact]
    public void The_date_of_the_fact_stands_before_that_of_its_source() =>
        Assert.Equal("Idaho Letters[1] June 2026 Cite: Does Medicaid pay for peer support for adults?", Surety("{ value: yes, source: old, as_of: 2026-06 }").Reads());

    [Fact]
    public void When_a_policy_took_effect_is_told_beside_the_date() =>
        Assert.True(Surety("{ value: yes, source: own, since: 2019-07 }").Holds("in effect since July 2019"));

    [Fact]
    public void A_fact_that_another_source_contradicts_shows_both_sides_each_with_its_source()
    {
        var answer = Answer("{ value: yes, source: own, disputed: [ { value: no, source: plain, note: The page says so. } ] }");

        Assert.Contains("Yes. Idaho Medicaid pays for adults.", answer.Reads(), StringComparison.Ordinal);
        OnlyCaveat("sources disagree", answer.QuerySelector(".surety")!);
        var other = answer.QuerySelector(".otherwise.disagree")!;
        Assert.StartsWith("Sources disagree. The answer above is what Idaho Medicaid says.", other.Reads(), StringComparison.Ordinal);
        Assert.Equal("No The page says so. Idaho Pages[2] undated", other.QuerySelector("li")!.Reads());
    }

    [Fact]
    public void An_answer_that_only_a_survey_gives_says_so()
    {
        var answer = Page("", "2025", "ID: limited").GetElementById("medicaid-adults")!;
        Assert.Contains("In part, by a 2025 national review. Idaho Medicaid pays for some adults.", answer.Reads(), StringComparison.Ordinal);
        OnlyCaveat("from a survey", answer.QuerySelector(".surety")!);
    }

    [Fact]
    public void A_newer_survey_that_differs_from_the_state_is_a_disagreement()
    {
        var answer = Page(Adults("{ value: yes, source: old }"), "2025", "ID: no").GetElementById("medicaid-adults")!;
        Assert.True(answer.QuerySelector(".surety")!.Holds("sources disagree"));
        Assert.Equal("No, by a 2025 national review The surveyors[2] 2025 from a survey", answer.QuerySelector(".otherwise.disagree li")!.Reads());
    }

    [Fact]
    public void An_older_survey_that_differs_stands_beside_the_answer_and_disputes_nothing()
    {
        var answer = Page(Adults("{ value: yes, source: own }"), "2020", "ID: no").GetElementById("medicaid-adults")!;
        Assert.Null(answer.QuerySelector(".disagree"));
        Assert.StartsWith("A survey of the states says: No, by a 2020 national review The surveyors[2] 2020", answer.QuerySelector(".otherwise")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_has_answered_is_not_yet_researched_and_never_no()
    {
        var page = Page("");
        var absent = page.GetElementById("medicaid-adults")!.Closest(".absent-list")!;
        Assert.StartsWith("Not yet researched for Idaho: 3 questions Does Medicaid pay for peer support for adults?", absent.Reads(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main .sign"), sign => Assert.Equal("sign absent", sign.ClassName));
        Assert.DoesNotContain(page.QuerySelectorAll("main *"), element => element.Reads() is "No" or "No.");
    }

    private static void OnlyCaveat(string caveat, string fact) => OnlyCaveat(caveat, Surety(fact));

    private static void OnlyCaveat(string caveat, IElement line) => Assert.Equal([caveat], AllCaveats.Where(line.Holds));

    private static string Adults(string fact) => $"answers:\n  medicaid-adults: {fact}";

    private static IElement Answer(string fact) => Page(Adults(fact)).GetElementById("medicaid-adults")!;

    private static IElement Surety(string fact) => Answer(fact).QuerySelector(".surety")!;

    private static IDocument Page(string idaho, string? surveyed = null, string values = "")
    {
        var atlas = new SmallAtlas().Idaho(idaho);
        return (surveyed is null ? atlas : atlas.Survey(surveyed, values)).Render().Page("/states/idaho/");
    }
}
