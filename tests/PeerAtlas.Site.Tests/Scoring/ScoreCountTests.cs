using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Scoring;

/// <summary>Every count of judgments, decided and counted anew from the rules and the files.</summary>
public sealed class ScoreCountTests(RealSite site)
{
    private readonly Findings findings = new();

    private static int Questions => RawScores.Criteria.Count;

    [Theory]
    [InlineData("/advocacy/scorecard/", "{0} questions by which you can judge a state.")]
    [InlineData("/advocacy/scorecard/", "So we show how many of the {0} questions are known for each state.")]
    [InlineData("/advocacy/", "{0} questions, each with its reason and its rule.")]
    public void The_questions_by_which_states_are_judged_are_counted_without_what_is_only_shown(string path, string sentence) => Assert.Contains(
        sentence.Replace("{0}", $"{Questions}", StringComparison.Ordinal), site.Page(path).QuerySelector("main")!.Reads(), StringComparison.Ordinal);

    [Fact]
    public void Each_judged_question_has_the_reason_and_the_rule_that_are_promised()
    {
        foreach (var criterion in RawScores.Criteria)
        {
            var page = site.Page($"/advocacy/criteria/{criterion["id"].Text}/");
            Check(page.QuerySelector(".lede")!.Reads(), Words.Normal(criterion["why"].Text), criterion);
            findings.Check(
                page.QuerySelectorAll("section[aria-labelledby=rule-heading] > ul > li").Length == criterion["decided_by"].Items.Count(), () => $"{criterion["id"].Text}: not every rule");
            findings.Check(
                (criterion["decided_by"].Items.Count() > 1) == page.QuerySelector("main")!.Reads().Contains("All of these must be met.", StringComparison.Ordinal),
                () => $"{criterion["id"].Text}: “All of these” where there is one, or not where there are several");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_question_is_told_as_the_advice_of_a_national_body_only_where_it_is_one()
    {
        foreach (var criterion in RawYaml.OfData("national/adequacy.yml").Items)
        {
            var who = site.Page($"/advocacy/criteria/{criterion["id"].Text}/").QuerySelector("section[aria-labelledby=who-heading]")!;
            Check(
                who.QuerySelector("p")!.Reads(),
                (criterion["strength"].Text == "recommended" ? "A national body advises this." : "This is used widely, or asked for by one group. It is not federal advice.") + " We read about it here:",
                criterion);
            findings.Check(
                who.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).SequenceEqual(criterion["source_urls"].Items.Select(url => url.Text).Select(Address)), () => $"{criterion["id"].Text}: other sources");
        }

        findings.AssertNone();
    }

    // A national file cites a document of data/sources/ by its id.
    private static string Address(string cited) => cited.Contains(':', StringComparison.Ordinal) ? cited : RawData.OfRepository.SharedSource(cited)["url"].Text;

    [Fact]
    public void Each_column_that_is_shown_and_not_judged_is_named()
    {
        var expected = RawYaml.OfData("national/adequacy.yml").Items.Where(criterion => criterion["not_scored"].Exists)
            .Select(criterion => $"One column is shown and not judged: {criterion["label"].Text}. {Words.Normal(criterion["not_scored"].Text)}");
        Assert.Equal(expected, site.Page("/advocacy/scorecard/").QuerySelectorAll("p").Select(part => part.Reads()).Where(text => text.StartsWith("One column", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_of_questions_counts_the_states_by_judgment()
    {
        var rows = site.Page("/advocacy/scorecard/").QuerySelectorAll(".criteria tbody tr");
        Assert.Equal(Questions, rows.Length);
        foreach (var (criterion, row) in RawScores.Criteria.Zip(rows))
        {
            Check(
                string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.Reads())),
                string.Join(' ', RawScores.Judgments.Select(judgment => RawScores.Count(criterion, judgment))),
                criterion);
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_of_a_criterion_counts_the_states_by_judgment_and_says_that_territories_are_not_counted()
    {
        foreach (var criterion in RawScores.Criteria)
        {
            var page = site.Page($"/advocacy/criteria/{criterion["id"].Text}/");
            Check(
                string.Join(", ", page.QuerySelectorAll(".sign-counts > div").Select(part => part.Reads())),
                string.Join(", ", RawScores.Judgments.Select(judgment => $"{judgment} {RawPlaces.Many(RawScores.Count(criterion, judgment), "state", "states")}")),
                criterion);
            findings.Check(
                page.QuerySelector("main")!.Reads().Contains("Counts are of the states and the District of Columbia. Territories stand in the table and are not counted.", StringComparison.Ordinal),
                () => $"{criterion["id"].Text}: not said of what counts are");
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_scorecard_tells_of_each_state_how_it_stands_and_how_much_is_known()
    {
        var table = site.Page("/advocacy/scorecard/").QuerySelector("table.scorecard")!;
        var labels = table.QuerySelectorAll("thead th").Select(head => head.Reads()).ToList();
        foreach (var (slug, state) in RawStates.All)
        {
            var cells = table.QuerySelector($"[id='{slug}']")!.Children.Select(cell => cell.Reads()).ToList();
            findings.Check(cells[1] == $"{RawScores.Known(state)} of {Questions}", () => $"{slug}: {cells[1]}, not {RawScores.Known(state)} of {Questions}");
            foreach (var criterion in RawScores.Criteria)
            {
                var shown = cells[labels.IndexOf(criterion["label"].Text)].TrimEnd('*');
                findings.Check(shown == RawScores.Of(state, criterion), () => $"{slug}, {criterion["id"].Text}: {shown}, not {RawScores.Of(state, criterion)}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_judgment_is_marked_on_each_page_where_a_fact_that_decides_it_is_in_doubt()
    {
        var table = site.Page("/advocacy/scorecard/").QuerySelector("table.scorecard")!;
        var labels = table.QuerySelectorAll("thead th").Select(head => head.Reads()).ToList();
        var surveyed = RawYaml.AllOfData("surveys").SelectMany(survey => survey.File["values"].Entries.Select(value => value.Key)).ToHashSet();
        foreach (var (slug, state) in RawStates.All)
        {
            var advocacy = site.Page($"/states/{slug}/").GetElementById("advocacy")!;
            var listed = string.Join(", ", advocacy.QuerySelectorAll(".state-score dd").Select(part => part.Reads())).Split(", ");
            foreach (var criterion in RawScores.Criteria)
            {
                var label = criterion["label"].Text;
                var marked = table.QuerySelector($"[id='{slug}']")!.Children[labels.IndexOf(label)].Reads().EndsWith('*');
                var doubted = RawScores.IsInDoubt(state, criterion);

                // A survey may say otherwise for the same time; where none names the state, the file alone decides.
                findings.Check(marked == doubted || (marked && surveyed.Contains(state["code"].Text)), () => $"{slug}, {criterion["id"].Text}: {(marked ? "marked" : "not marked")}");
                findings.Check(listed.Contains($"{label}{(marked ? "*" : "")}"), () => $"{slug}: lists {label} otherwise than the scorecard");
            }

            findings.Check(
                listed.Any(item => item.EndsWith('*')) == advocacy.QuerySelectorAll("p").Any(part => part.Reads().StartsWith("* Decided by a fact", StringComparison.Ordinal)),
                () => $"{slug}: the mark without its meaning, or the meaning without a mark");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_of_a_state_counts_what_is_known_and_lists_it_by_judgment()
    {
        foreach (var (slug, state) in RawStates.All)
        {
            var advocacy = site.Page($"/states/{slug}/").GetElementById("advocacy")!;
            var known = RawScores.Known(state);
            var sentence = $"{known} of {Questions} questions {(known == 1 ? "is" : "are")} known for {RawCodebook.Named(state["name"].Text)}. What is not known counts as neither good nor bad.";
            findings.Check(advocacy.QuerySelectorAll("p").Any(part => part.Reads() == sentence), () => $"{slug}: lacks “{sentence}”");
            var expected = RawScores.Judgments.Select(judgment => (judgment, string.Join(", ", RawScores.Labels(state, judgment)))).Where(pair => pair.Item2.Length > 0);
            var shown = advocacy.QuerySelectorAll(".state-score > div").Select(part => (part.QuerySelector("dt")!.Reads(), part.QuerySelector("dd")!.Reads().Replace("*", "", StringComparison.Ordinal)));
            findings.Check(expected.SequenceEqual(shown), () => $"{slug}: {string.Join("; ", shown)}");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("yes", "1 of 1 questions is known for Idaho.")]
    [InlineData("no", "1 of 1 questions is known for Idaho.")]
    [InlineData("unclear", "0 of 1 questions are known for Idaho.")]
    public void What_sources_do_not_settle_is_not_known(string value, string sentence)
    {
        var small = new SmallAtlas().Idaho($"answers:\n  medicaid-adults: {{ value: {SmallAtlas.Explained(value)}, source: own }}").Render();
        Assert.Contains(sentence, small.Page("/states/idaho/").GetElementById("advocacy")!.Reads(), StringComparison.Ordinal);
    }

    private void Check(string shown, string expected, RawYaml criterion) =>
        findings.Check(shown == expected, () => $"{criterion["id"].Text}: “{shown}”, not “{expected}”");
}
