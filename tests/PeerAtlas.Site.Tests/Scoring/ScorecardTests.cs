using AngleSharp.Dom;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Scoring;

/// <summary>The scorecard shows what the rules decide, and nothing else.</summary>
public sealed class ScorecardTests(RealSite site)
{
    private readonly Findings findings = new();

    [Fact]
    public void Every_cell_is_what_the_rules_decide()
    {
        var table = site.Page("/advocacy/scorecard/").QuerySelector("table.scorecard")!;
        Assert.Equal(["State", "Known", .. site.Atlas.Criteria.Select(criterion => criterion.Label)], table.QuerySelectorAll("thead th").Select(header => header.Reads()));
        foreach (var state in site.Atlas.States)
        {
            var scores = site.Atlas.Score(state);
            var row = table.QuerySelector($"#{state.Slug}")!;
            var judged = scores.Where(score => score.Criterion.NotScored is null).ToList();
            findings.Check(
                row.Children[1].Reads() == $"{judged.Count(score => score.Judgment != Judgment.NotKnown)} of {judged.Count}", () => $"{state.Name}: {row.Children[1].Reads()} known");
            foreach (var (score, cell) in scores.Zip(row.Children.Skip(2)))
            {
                var word = score.Criterion.NotScored is null ? score.Judgment.Word() + (IsInDoubt(score) ? "*" : "") : RateRange.InWords(score, Repository.Today) ?? "Not known";
                findings.Check(cell.Reads() == word, () => $"{state.Name}, {score.Criterion.Id}: “{cell.Reads()}”, not “{word}”");
            }
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("/advocacy/")]
    [InlineData("/advocacy/scorecard/")]
    public void What_is_shown_and_not_judged_is_not_counted_as_a_question_by_which_to_judge(string path)
    {
        var judged = site.Atlas.Criteria.Count(criterion => criterion.NotScored is null);
        Assert.NotEqual(site.Atlas.Criteria.Length, judged);
        Assert.Contains($"{judged} questions", site.Page(path).QuerySelector("main")!.Reads(), StringComparison.Ordinal);
        Assert.DoesNotContain($"{site.Atlas.Criteria.Length} questions", site.Page(path).QuerySelector("main")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_criterion_page_counts_and_shows_every_state_with_the_facts_that_decide_it()
    {
        foreach (var criterion in site.Atlas.Criteria)
        {
            var page = site.Page($"/advocacy/criteria/{criterion.Id}/");
            var main = page.QuerySelector("main")!;
            findings.Check(main.Reads().Contains(criterion.Why, StringComparison.Ordinal), () => $"{criterion.Id}: no reason");
            findings.Check(criterion.SourceUrls.All(url => Leads(main, url)), () => $"{criterion.Id}: a source is missing");
            if (criterion.NotScored is null)
            {
                var count = ScoreCount.Of(site.Atlas, criterion);
                findings.Check(
                    page.QuerySelectorAll(".sign-counts > div").Select(part => part.Reads()).SequenceEqual(Judgments.All.Select(
                        judgment => $"{judgment.Word()} {count.ByJudgment[judgment]} {(count.ByJudgment[judgment] == 1 ? "state" : "states")}")),
                    () => $"{criterion.Id}: counts {page.QuerySelector(".sign-counts")!.Reads()}");
            }

            foreach (var state in site.Atlas.States)
            {
                var score = site.Atlas.Score(state, criterion);
                var row = page.GetElementById(state.Slug)!;
                findings.Check(
                    row.QuerySelectorAll(".deciding").Length == score.Facts.Count()
                        && score.Facts.All(fact => Leads(row, fact.Claim.Source.Url)),
                    () => $"{criterion.Id}, {state.Name}: not every deciding fact is shown with its source");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_state_page_names_each_criterion_once_under_its_verdict()
    {
        foreach (var state in site.Atlas.States)
        {
            var shown = site.Page($"/states/{state.Slug}/").QuerySelectorAll(".state-score > div")
                .SelectMany(part => part.QuerySelectorAll("a").Select(link => (part.QuerySelector("dt")!.Reads(), link.Reads()))).Order();
            var decided = site.Atlas.Score(state).Where(score => score.Criterion.NotScored is null)
                .Select(score => (score.Judgment.Word(), score.Criterion.Label)).Order();
            findings.Check(shown.SequenceEqual(decided), () => state.Name);
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("medicaid-broad-settings", "medicaid-settings")]
    [InlineData("certification-record-review", null)]
    [InlineData("peers-lead", null)]
    public void What_was_coded_by_hand_says_so_with_what_it_was_read_from(string coded, string? told)
    {
        foreach (var state in site.Atlas.States)
        {
            var fact = state.Answers.GetValueOrDefault(coded);
            findings.Check(fact is null || ((fact.Said.Reading == Reading.Inferred || fact.Value.Sign == Sign.Unclear || fact.Said.Quote is not null) && fact.Note is not null), () => $"{state.Name}, {coded}: neither marked as our reading nor with the words that say so, or without a note");
            findings.Check(fact is not null || told is null || !state.Answers.ContainsKey(told), () => $"{state.Name}: {told} is told in words and not coded");
        }

        findings.AssertNone();
    }

    private static bool Leads(IElement part, string url) => part.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == url);

    private static bool IsInDoubt(CriterionScore score) =>
        score.Judgment != Judgment.NotKnown && score.Facts.Any(fact => !fact.Claim.Caveats(Repository.Today).IsEmpty);
}
