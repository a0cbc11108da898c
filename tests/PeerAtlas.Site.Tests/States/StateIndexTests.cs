using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>All states in one table.</summary>
public sealed class StateIndexTests(RealSite site)
{
    private const string Certification = "certification-exists";

    [Fact]
    public void Each_state_and_territory_has_a_row_that_leads_to_its_page()
    {
        var links = site.Page("/states/").QuerySelectorAll("tbody th[scope=row] a");
        Assert.Equal(RawStates.All.Count, links.Length);
        Assert.Equal(site.Atlas.States.Select(state => (state.Name, $"/states/{state.Slug}/")), links.Select(link => (link.Reads(), link.GetAttribute("href")!)));
    }

    [Fact]
    public void The_columns_are_the_four_headlines_and_certification() =>
        Assert.Equal(
            RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists || question["id"].Text == Certification)
                .Select(question => question["label"].Text).Prepend("State"),
            site.Page("/states/").QuerySelectorAll("thead th").Select(header => header.Reads()));

    [Fact]
    public void Each_cell_holds_the_word_of_the_resolved_answer()
    {
        Findings findings = new();
        var columns = site.Atlas.Codebook.Headlines.Append(site.Atlas.Codebook.Question(Certification)!).ToList();
        foreach (var (state, row) in site.Atlas.States.Zip(site.Page("/states/").QuerySelectorAll("tbody tr")))
        {
            foreach (var (question, cell) in columns.Zip(row.QuerySelectorAll("td")))
            {
                var answer = site.Atlas.Resolve(state, question);
                var word = answer is null ? "Not yet researched" : $"{answer.Sign!.Value.Word()}{(answer.Claim.Said.Basis() is { } basis ? $", {basis}" : "")}"
                    + (answer.Claim.FurtherDoubts(Repository.Today) is { } doubts ? $" {doubts}" : "");
                findings.Check(cell.Reads() == word, () => $"{state.Slug} {question.Id}: {cell.Reads()}, not {word}");
            }
        }

        findings.AssertNone();
        Assert.Equal(RawStates.All.Count * columns.Count, findings.Checked);
    }

    [Fact]
    public void The_home_page_finds_every_state_and_counts_each_headline_over_all_of_them()
    {
        var home = site.Page("/");
        Assert.Equal(site.Atlas.States.Select(state => $"/states/{state.Slug}/"), home.QuerySelectorAll(".state-list a").Select(link => link.GetAttribute("href")!));
        foreach (var (question, item) in site.Atlas.Codebook.Headlines.Zip(home.QuerySelectorAll(".nation > li")))
        {
            var signs = site.Atlas.ResolveAll(question).Where(row => !RawStates.IsTerritory(row.State.Code)).Select(row => row.Answer?.Sign ?? Sign.Absent).ToList();
            int Of(Sign sign) => signs.Count(s => s == sign);
            Assert.Equal($"{(Of(Sign.Unclear) + Of(Sign.Absent) > 0 ? "at least " : "")}{Of(Sign.Yes)} yes", item.QuerySelector(".figure")!.Reads());
            string Least(Sign sign) => Of(sign) > 0 && Of(Sign.Unclear) + Of(Sign.Absent) > 0 ? "at least " : "";
            Assert.StartsWith(
                $"{Least(Sign.Limited)}{Of(Sign.Limited)} in part, {Least(Sign.No)}{Of(Sign.No)} no, {Of(Sign.Unclear)} not clear, {Of(Sign.Absent)} not yet researched", item.QuerySelector(".details")!.Reads(), StringComparison.Ordinal);
        }
    }
}
