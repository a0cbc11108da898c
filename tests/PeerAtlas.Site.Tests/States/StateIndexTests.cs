using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>All states in one table.</summary>
public sealed class StateIndexTests(RealSite site)
{
    [Fact]
    public void Each_of_the_51_states_has_a_row_that_leads_to_its_page()
    {
        var links = site.Page("/states/").QuerySelectorAll("tbody th[scope=row] a");
        Assert.Equal(51, links.Length);
        Assert.Equal(site.Atlas.States.Select(state => (state.Name, $"/states/{state.Slug}/")), links.Select(link => (link.Reads(), link.GetAttribute("href")!)));
    }

    [Fact]
    public void The_columns_are_the_four_headlines_and_certification() =>
        Assert.Equal(
            ["State", "Mental health", "Substance use", "Youth", "Families", "State certification"],
            site.Page("/states/").QuerySelectorAll("thead th").Select(header => header.Reads()));

    [Fact]
    public void Each_cell_holds_the_word_of_the_resolved_answer()
    {
        Findings findings = new();
        var columns = site.Atlas.Codebook.Headlines.Append(site.Atlas.Codebook.Question("certification-exists")!).ToList();
        foreach (var (state, row) in site.Atlas.States.Zip(site.Page("/states/").QuerySelectorAll("tbody tr")))
        {
            foreach (var (question, cell) in columns.Zip(row.QuerySelectorAll("td")))
            {
                var word = (site.Atlas.Resolve(state, question)?.Sign ?? Sign.Absent).Word();
                findings.Check(cell.Reads() == word, () => $"{state.Slug} {question.Id}: {cell.Reads()}, not {word}");
            }
        }

        findings.AssertNone();
        Assert.Equal(51 * 5, findings.Checked);
    }

    [Fact]
    public void The_home_page_finds_every_state_and_counts_each_headline_over_all_of_them()
    {
        var home = site.Page("/");
        Assert.Equal(site.Atlas.States.Select(state => $"/states/{state.Slug}/"), home.QuerySelectorAll(".state-list a").Select(link => link.GetAttribute("href")!));
        foreach (var (question, item) in site.Atlas.Codebook.Headlines.Zip(home.QuerySelectorAll(".nation > li")))
        {
            var signs = site.Atlas.ResolveAll(question).Select(row => row.Answer?.Sign ?? Sign.Absent).ToList();
            int Of(Sign sign) => signs.Count(s => s == sign);
            Assert.Equal($"{Of(Sign.Yes)} yes", item.QuerySelector(".figure")!.Reads());
            Assert.StartsWith(
                $"{Of(Sign.Limited)} in part, {Of(Sign.No)} no, {Of(Sign.Absent)} not yet researched", item.QuerySelector(".details")!.Reads(), StringComparison.Ordinal);
        }
    }
}
