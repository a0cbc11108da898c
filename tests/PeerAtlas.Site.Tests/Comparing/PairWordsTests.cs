using PeerAtlas.Site.Tests.Readability;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>The sentences at the start of a pair's page, and what they say of a person who moves.</summary>
public sealed class PairWordsTests(RealSite site)
{
    [Theory]
    [InlineData("yes", "yes", "In both states Medicaid pays for peer support for adults.")]
    [InlineData("no", "no", "In neither state does Medicaid pay for peer support for adults.")]
    [InlineData("limited", "limited", "In both states Medicaid pays in part for peer support for adults.")]
    [InlineData("yes", "no", "For adults, Idaho pays and Ohio does not pay.")]
    [InlineData("limited", "yes", "For adults, Idaho pays in part and Ohio pays.")]
    [InlineData("yes", null, "For adults, Idaho pays; Ohio is not yet researched.")]
    [InlineData(null, "no", "For adults, Ohio does not pay; Idaho is not yet researched.")]
    public void What_is_not_known_is_never_told_as_no(string? idaho, string? ohio, string expected) =>
        Assert.Contains(expected, Lede(Answer(idaho), Answer(ohio)), StringComparison.Ordinal);

    [Fact]
    public void Groups_with_like_answers_share_a_sentence() => Assert.Contains(
        "In both states Medicaid pays for peer support for adults and for youth.",
        Lede(Both, Both),
        StringComparison.Ordinal);

    [Fact]
    public void An_answer_on_which_sources_disagree_is_marked_and_stands_alone() => Assert.Contains(
        "For adults, Idaho pays (sources disagree) and Ohio pays.",
        Lede("answers:\n  medicaid-adults: { value: yes, source: own, disputed: [ { value: no, source: old } ] }\n", Answer("yes")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("36", "40", "To be certified in mental health, Idaho asks for 36 hours of training, Ohio for 40 hours.")]
    [InlineData("40", "40", "To be certified in mental health, a person needs 40 hours of training in both states.")]
    [InlineData("40", null, "To be certified in mental health, Idaho asks for 40 hours of training; Ohio is not yet researched.")]
    public void Training_is_told_in_hours(string? idaho, string? ohio, string expected) =>
        Assert.Contains(expected, Lede(Hours(idaho), Hours(ohio)), StringComparison.Ordinal);

    [Theory]
    [InlineData("unit: 15 minutes, rate_usd: 15.19, source: own", "Rates differ")]
    [InlineData("unit: 15 minutes, rate_usd: 15.19, source: blog", "Read each rate: a trade publication or another group reports it, and whose rate it is, is not known")]
    [InlineData("unit: 15 minutes, rate_usd: 15.19, rate_payer: A plan, source: own", "Read each rate: one payer’s rate may not be the state’s own")]
    [InlineData("unit: month, rate_usd: 15.19, source: own", "Read each rate: a unit has no fixed length of time, or is not stated")]
    [InlineData("unit: 15 minutes, rate_usd: 15.19, source: own }, { code: H0038, id: more, service: More, unit: 15 minutes, rate_usd: 16, source: own", "Read each rate: a state has several")]
    public void Where_rates_are_held_against_nothing_the_row_says_why(string ohio, string expected)
    {
        string Rate(string entry) => $"billing: [ {{ code: H0038, service: Peer support, population: mental-health, {entry} }} ]\n";
        Assert.Contains(expected, Page(Rate("unit: 15 minutes, rate_usd: 14.75, source: own"), Rate(ohio)).QuerySelector("tr[data-row=H0038]")!.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no", "no", "Neither accepts a certificate from another state.")]
    [InlineData("yes", "yes", "Both accept a certificate from another state.")]
    [InlineData("limited", "no", "Idaho accepts some certificates from other states. Ohio does not accept a certificate from another state.")]
    [InlineData("no", null, "Idaho does not accept a certificate from another state; Ohio is not yet researched on this.")]
    public void A_state_with_one_credential_speaks_by_it(string? idaho, string? ohio, string expected) =>
        Assert.EndsWith(expected, Lede(Accepts(idaho), Accepts(ohio)), StringComparison.Ordinal);

    [Theory]
    [InlineData("no", "limited", "For the CP, Idaho does not accept a certificate from another state. Ohio does not accept a certificate from another state.")]
    [InlineData("no", null, "For the CP, Idaho does not accept a certificate from another state. Ohio does not accept a certificate from another state.")]
    [InlineData("no", "no", "Neither accepts a certificate from another state.")]
    public void What_only_one_of_a_states_credentials_says_is_said_of_that_credential(string first, string? second, string expected) =>
        Assert.EndsWith(expected, Lede(Accepts(first, second), Accepts("no")), StringComparison.Ordinal);

    [Fact]
    public void What_the_new_state_still_asks_for_is_extra_even_where_nothing_else_is_known_of_it()
    {
        var asks = Accepts("limited").Replace("source: own } }", "source: plain, still_asks: [training-hours] } }", StringComparison.Ordinal);
        Assert.Equal("Training hours: asked anyway in Ohio (undated)", Page(Hours("40"), asks).QuerySelector("[data-carry=extra] dd")!.Reads());
    }

    [Fact]
    public void What_counts_as_met_says_how_sure_both_are()
    {
        var page = Page(Hours("40").Replace("source: own } }", "source: plain } }", StringComparison.Ordinal), Hours("36"));
        Assert.Equal("Training hours (undated)", page.QuerySelector("[data-carry=met] dd")!.Reads());
    }

    [Fact]
    public void A_move_is_told_in_both_directions()
    {
        var page = Page(Hours("36"), Hours("40"));
        Assert.Equal(["From Idaho to Ohio", "From Ohio to Idaho"], page.QuerySelectorAll("[id^=to-]").Select(heading => heading.Reads()));
        Assert.Equal("Training hours: 40 hours in Ohio; 36 hours in Idaho", page.QuerySelector("[data-carry=extra] dd")!.Reads());
        Assert.Equal("Met by what Ohio asked for", page.QuerySelector("[data-carry=met] dt")!.Reads());
    }

    [Fact]
    public void A_checklist_is_printed_alone_where_there_is_one()
    {
        Assert.NotNull(Page(Hours("36"), "").QuerySelector("[data-do=print-moving]"));
        Assert.Null(Page("", "").QuerySelector("[data-do=print-moving]"));
    }

    [Fact]
    public void A_pair_begins_with_the_overview_and_folds_each_of_its_sections()
    {
        var page = site.Page("/compare/idaho-vs-wyoming/");
        Assert.True(page.QuerySelector("table")!.ClassList.Contains("glance"));
        Assert.Empty(page.QuerySelectorAll(".pair > section > details[open]"));
        Assert.All(page.QuerySelectorAll(".pair > section"), section => Assert.Equal(section.GetAttribute("aria-labelledby"), section.QuerySelector("details.fold > summary > h2")!.Id));
        Assert.Contains("moving", page.QuerySelectorAll(".pair > section").Select(section => section.GetAttribute("aria-labelledby")));
    }

    [Fact]
    public void A_value_of_the_overview_keeps_its_date_and_its_doubts()
    {
        var cells = Page("answers:\n  medicaid-adults: { value: yes, source: own, disputed: [ { value: no, source: old } ] }\n", Answer("no"))
            .QuerySelectorAll("tr[data-glance=medicaid-adults] td");
        Assert.Contains("sources disagree", cells[0].QuerySelector(".surety")!.Reads(), StringComparison.Ordinal);
        Assert.StartsWith("No", cells[1].QuerySelector(".says")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_the_overview_leads_to_what_tells_more()
    {
        var page = site.Page("/compare/idaho-vs-wyoming/");
        var links = page.QuerySelectorAll("tr[data-glance] th a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])!.Closest("details.by-topic")));
    }

    [Fact]
    public void The_first_paragraphs_of_all_pairs_read_together_at_grade_8_or_below()
    {
        var paragraphs = site.AllRoutes.Where(page => page.Path.Contains("-vs-", StringComparison.Ordinal))
            .Select(page => Opening(site.Text(page.File))).Select(SiteSentences.Of).ToList();
        var grades = paragraphs.Select(ReadingGrade.Of).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"grade {grades.Average():0.0} on average, {grades.Max():0.0} at most");
        Assert.Equal(RawStates.All.Count * (RawStates.All.Count - 1) / 2, paragraphs.Count);
        Assert.InRange(ReadingGrade.Of(string.Join('\n', paragraphs)), -5, 8);
    }

    private const string Both = "answers:\n  medicaid-adults: { value: yes, source: own }\n  medicaid-youth: { value: yes, source: own }\n";

    private static string Opening(string html)
    {
        var start = html.IndexOf("<p class=\"lede\">", StringComparison.Ordinal);
        var end = html.IndexOf("<ul class=\"compare-links\">", start, StringComparison.Ordinal);
        return System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html[start..end], "<[^>]*>", " "));
    }

    private static string Answer(string? value) => value is null ? "" : $"answers:\n  medicaid-adults: {{ value: {SmallAtlas.Explained(value)}, source: own }}\n";

    private static string Hours(string? hours) =>
        "credentials:\n  - { name: Peer, serves: mental-health, source: own, requirements: " +
        (hours is null ? "{}" : $"{{ training-hours: {{ value: {hours}, source: own }} }}") + " }\n";

    private static string Accepts(params string?[] answers) => "credentials:\n" + string.Concat(answers.Select((answer, i) =>
        $"  - {{ name: Peer {i}, abbreviation: {(i == 0 ? "CP" : "CX")}, serves: mental-health, source: own, requirements: " +
        (answer is null ? "{}" : $"{{ reciprocity: {{ value: {SmallAtlas.Explained(answer)}, source: own }} }}") + " }\n"));

    private static AngleSharp.Dom.IDocument Page(string idaho, string ohio) => new SmallAtlas()
        .Idaho(idaho)
        .Ohio(ohio)
        .Render()
        .Page("/compare/idaho-vs-ohio/");

    private static string Lede(string idaho, string ohio) => Page(idaho, ohio).QuerySelector(".lede")!.Reads();
}
