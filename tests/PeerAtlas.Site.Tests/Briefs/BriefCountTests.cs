using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Briefs;

/// <summary>What a brief counts and claims over several facts or states, worked out anew from the files.</summary>
public sealed class BriefCountTests(RealSite site)
{
    private const int MostAsks = 3;

    private readonly Findings findings = new();

    private static IReadOnlyList<RawYaml> Headlines => [.. RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists)];

    [Fact]
    public void It_says_how_many_questions_of_the_scorecard_are_known() => Each((slug, state, brief) =>
    {
        var known = RawScores.Known(state);
        Check(
            slug,
            brief.QuerySelector(".brief-known")!.Reads(),
            $"{known} of the scorecard’s {RawScores.Criteria.Count} questions {(known == 1 ? "is" : "are")} known for {RawCodebook.Named(state["name"].Text)}. What is not known counts as neither good nor bad.");
    });

    [Fact]
    public void It_counts_the_country_beside_each_answer_and_says_that_DC_is_among_the_states() => Each((slug, state, brief) =>
    {
        foreach (var head in brief.QuerySelectorAll(".brief-answers th[scope=col]:last-child"))
        {
            Check(slug, head.Reads(), $"All states and DC ({RawStates.Counted})");
        }

        foreach (var (question, row) in Rows(brief))
        {
            Check(slug, row.QuerySelectorAll("td")[^1].Reads(), RawSigns.InWords(question["id"].Text));
        }
    });

    [Fact]
    public void It_sorts_its_neighbors_by_their_answers() => Each((slug, state, brief) =>
    {
        foreach (var (question, row) in Rows(brief))
        {
            var told = row.QuerySelectorAll("td[data-label=Neighbors]").SelectMany(cell => cell.Reads().TrimEnd('.').Split(". "))
                .SelectMany(group => group.Split(": ") is [var word, var codes] ? codes.Split(", ").Select(code => (Word: word, Code: code.TrimEnd('*'))) : []);
            foreach (var (word, code) in told)
            {
                var answer = RawAnswer.Of(RawStates.All.Single(other => other.File["code"].Text == code).File, question["id"].Text);
                var expected = answer is null ? "Not yet researched" : RawCodebook.Sign(answer.Values[0]);
                Check($"{slug}, {code} on {question["id"].Text}", word, expected);
            }
        }
    });

    [Fact]
    public void What_is_met_and_not_met_is_what_the_rules_decide() => Each((slug, state, brief) =>
    {
        foreach (var (lead, judgment) in new[] { ("Met on the scorecard: ", "Met"), ("Not met on the scorecard: ", "Not met") })
        {
            var expected = string.Join(", ", RawScores.Criteria.Where(criterion => RawScores.Of(state, criterion) == judgment && !RawBasis.IsPoor(state, criterion)).Select(criterion => criterion["label"].Text)).ToLowerInvariant();
            var shown = brief.QuerySelectorAll("li").Select(item => item.Reads()).SingleOrDefault(text => text.StartsWith(lead, StringComparison.Ordinal));
            Check(slug, shown?.Replace("*", "", StringComparison.Ordinal) ?? "", expected.Length == 0 ? "" : $"{lead}{expected}.");
        }
    });

    [Fact]
    public void The_asks_are_as_many_as_the_heading_and_the_description_say() => Each((slug, state, brief) =>
    {
        // What is not met comes first, then what is met in part; one that is not known may be among them.
        var told = RawScores.Criteria.Where(criterion => !RawBasis.IsPoor(state, criterion)).Select(criterion => RawScores.Of(state, criterion)).ToList();
        var open = told.Count(judgment => judgment is "Not met" or "In part") + Math.Min(1, told.Count("Not known".Equals));
        var asks = Math.Min(MostAsks, open);
        var words = asks == 1 ? "one ask" : $"{RawWords.Number(asks)} asks";
        Check(slug, $"{brief.QuerySelectorAll(".asks > li").Length}", $"{asks}");
        Check(slug, brief.QuerySelector("#asks-heading")!.Reads(), asks == 0 ? "What to ask for" : char.ToUpperInvariant(words[0]) + words[1..]);
        Check(
            slug,
            site.Page($"/states/{slug}/brief/").QuerySelector("meta[name=description]")!.GetAttribute("content")!,
            $"One page to print: {Answers(Headlines.Count(question => !RawBasis.IsPoorAnswer(state, question["id"].Text)))}what works, what is missing{(asks == 0 ? "" : $", {words}")} and sources, for {RawCodebook.Named(state["name"].Text)}.");
    });

    [Fact]
    public void The_page_that_leads_to_briefs_promises_no_more_than_the_most_that_one_has() => Assert.Contains(
        $"It has {RawWords.Number(Headlines.Count)} answers, what works, what is missing and up to {RawWords.Number(MostAsks)} asks.",
        site.Page("/advocacy/").GetElementById("brief")!.Reads(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("yes", "What to ask for", ", what is missing and sources, for Idaho.")]
    [InlineData("no", "One ask", ", what is missing, one ask and sources, for Idaho.")]
    public void Where_little_is_to_be_asked_for_a_brief_does_not_promise_three(string value, string heading, string description)
    {
        var page = new SmallAtlas().Idaho($"answers:\n  medicaid-adults: {{ value: {value}, source: own }}").Render().Page("/states/idaho/brief/");
        Assert.Equal(heading, page.GetElementById("asks-heading")!.Reads());
        Assert.EndsWith(description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_DC_it_is_not_named() => Assert.Equal(
        "All states (2)", new SmallAtlas().Render().Page("/states/idaho/brief/").QuerySelectorAll(".brief-answers th[scope=col]")[^1].Reads());

    private static string Answers(int count) => count switch { 0 => "", 1 => "one answer, ", _ => $"{RawWords.Number(count)} answers, " };

    // The headlines that it answers, each with its row.
    private static IEnumerable<(RawYaml Question, IElement Row)> Rows(IElement brief) =>
        Headlines.Zip(brief.QuerySelectorAll(".brief-answers tbody tr"));

    private void Each(Action<string, RawYaml, IElement> look)
    {
        foreach (var (slug, state) in RawStates.All)
        {
            look(slug, state, site.Page($"/states/{slug}/brief/").QuerySelector(".brief")!);
        }

        findings.AssertNone();
    }

    private void Check(string where, string shown, string expected) => findings.Check(shown == expected, () => $"{where}: “{shown}”, not “{expected}”");
}
