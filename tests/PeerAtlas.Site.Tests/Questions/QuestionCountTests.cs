using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Questions;

/// <summary>Every count of answers in words, counted anew in the files.</summary>
public sealed partial class QuestionCountTests(RealSite site)
{
    private readonly Findings findings = new();

    private static IEnumerable<RawYaml> Questions => RawYaml.OfData("codebook.yml")["questions"].Items;

    private static IEnumerable<RawYaml> Requirements => RawYaml.OfData("codebook.yml")["requirements"].Items;

    private static IEnumerable<RawYaml> YesNo => Questions.Where(question => question["kind"].Text == "yes-no-limited");

    [Fact]
    public void The_list_of_questions_counts_every_answer_of_a_yes_or_no_question_and_else_how_many_states_are_known()
    {
        foreach (var question in Questions)
        {
            var expected = question["kind"].Text == "yes-no-limited"
                ? string.Join(", ", RawSigns.WithLeast(question["id"].Text).Select(sign => $"{sign.Least}{sign.Sign.Count} {sign.Sign.Words}"))
                : $"known for {RawAnswer.Counted(question["id"].Text).Count(IsKnown)} of {RawStates.Counted} states";
            Same(expected, Item(question).QuerySelector(".details")!.Reads(), question);
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_list_of_questions_counts_the_credentials_for_which_sources_settle_a_requirement()
    {
        foreach (var requirement in Requirements)
        {
            Same($"known for {Known(requirement)} of {RawCredential.All.Count} credentials", Item(requirement).QuerySelector(".details")!.Reads(), requirement);
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_of_a_yes_or_no_question_counts_every_answer()
    {
        foreach (var question in YesNo)
        {
            Same(
                string.Join(", ", RawSigns.WithLeast(question["id"].Text).Select(sign => $"{sign.Sign.Words} {sign.Least}{RawPlaces.Many(sign.Sign.Count, "state", "states")}")),
                string.Join(", ", Page(question).QuerySelectorAll(".map-legend > div").Select(part => Lower(part.Reads()))),
                question);
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_of_a_question_of_fixed_terms_counts_the_states_with_each()
    {
        foreach (var question in Questions.Where(question => question["kind"].Text == "terms"))
        {
            var answers = RawAnswer.Counted(question["id"].Text);
            var absent = answers.Count(answer => answer is null);
            var counts = question["values"].Entries.Select(term => answers.Count(answer => answer?.Values.Contains(term.Key) ?? false));
            Same(
                string.Join(", ", counts.Select(count => (absent > 0 && count > 0 ? "at least " : "") + RawPlaces.Many(count, "state", "states")).Append(RawPlaces.Many(absent, "state", "states"))),
                string.Join(", ", Page(question).QuerySelectorAll(".term-counts dd").Select(part => CountOfStates().Match(part.Reads()).Value)),
                question);
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_of_another_question_says_for_how_many_states_it_is_known()
    {
        foreach (var question in Questions.Where(question => question["kind"].Text is not ("terms" or "yes-no-limited")))
        {
            Holds($"Known for {RawAnswer.Counted(question["id"].Text).Count(IsKnown)} of {RawStates.Counted} states.", Page(question), question);
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_of_a_requirement_says_for_how_many_credentials_it_is_known_and_for_how_many_sources_do_not_settle_it()
    {
        var places = RawPlaces.InWords(RawCredential.All.Select(credential => credential.State));
        foreach (var requirement in Requirements)
        {
            var unclear = RawCredential.All.Count(credential => credential[requirement["id"].Text]["value"].TextOrNull == "unclear");
            Holds(
                $"Known for {Known(requirement)} of {RawCredential.All.Count} credentials in {places}.{(unclear > 0 ? $" Sources do not settle it for {unclear}." : "")}",
                Page(requirement),
                requirement);
        }

        findings.AssertNone();
    }

    [Fact]
    public void Where_territories_stand_in_a_table_a_page_says_that_they_are_not_counted()
    {
        Assert.NotEqual(RawStates.All.Count, RawStates.Counted);
        foreach (var question in Questions)
        {
            Holds("Counts are of the states and the District of Columbia. Territories stand in the table and are not counted.", Page(question), question);
        }

        findings.AssertNone();
        Assert.Contains("Counts of states are of the states and the District of Columbia; territories are told apart.", site.Page("/questions/").QuerySelector(".lede")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_that_sources_do_not_settle_is_not_known()
    {
        var small = new SmallAtlas()
            .Idaho("credentials:\n  - { name: One, serves: mental-health, source: own, requirements: { exam: { value: unclear, source: own, note: So it is. } } }")
            .Ohio("credentials:\n  - { name: Two, serves: mental-health, source: own, requirements: { exam: { value: no, source: own } } }\n  - { name: Three, serves: mental-health, source: own }")
            .Render();
        Assert.Contains("Known for 1 of 3 credentials in 2 states. Sources do not settle it for 1.", small.Page("/questions/exam/").QuerySelector("main")!.Reads(), StringComparison.Ordinal);
        Assert.Equal("known for 1 of 3 credentials", small.Page("/questions/").QuerySelector("a[href='/questions/exam/'] + .details")!.Reads());
    }

    private static bool IsKnown(RawAnswer? answer) => answer is { IsSettled: true };

    private static int Known(RawYaml requirement) =>
        RawCredential.All.Count(credential => credential[requirement["id"].Text] is { Exists: true } fact && fact["value"].TextOrNull != "unclear");

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private IDocument Page(RawYaml question) => site.Page($"/questions/{question["id"].Text}/");

    private IElement Item(RawYaml question) => site.Page("/questions/").QuerySelector($"main li:has(> a[href='/questions/{question["id"].Text}/'])")!;

    private void Same(string expected, string shown, RawYaml question) =>
        findings.Check(shown == expected, () => $"{question["id"].Text}: “{shown}”, not “{expected}”");

    private void Holds(string expected, IDocument page, RawYaml question) => findings.Check(
        page.QuerySelector("main")!.Reads().Contains(expected, StringComparison.Ordinal), () => $"{question["id"].Text}: lacks “{expected}”");

    [GeneratedRegex(@"^(at least )?\d+ states?")]
    private static partial Regex CountOfStates();
}
