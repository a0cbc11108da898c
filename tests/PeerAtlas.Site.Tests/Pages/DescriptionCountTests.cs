using System.Text.Json;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Pages;

/// <summary>What a page tells search engines of itself counts and claims what the files say.</summary>
public sealed class DescriptionCountTests(RealSite site)
{
    private static RawYaml Codebook => RawYaml.OfData("codebook.yml");

    [Fact]
    public void The_scorecard_tells_by_how_many_questions_it_judges() =>
        Assert.StartsWith($"{RawScores.Criteria.Count} questions on how good each state’s peer support policy is", Description("/advocacy/scorecard/"), StringComparison.Ordinal);

    [Fact]
    public void The_page_of_certification_tells_how_many_credentials_it_has() =>
        Assert.StartsWith($"What each of {RawCredential.All.Count} peer credentials asks for: ", Description("/certification/"), StringComparison.Ordinal);

    [Fact]
    public void The_page_of_training_tells_how_many_courses_it_has() => Assert.StartsWith(
        $"{RawStates.All.Sum(state => state.File["training"].Items.Count())} courses and lists of courses for peer specialists, by state", Description("/training/"), StringComparison.Ordinal);

    [Fact]
    public void The_list_of_states_has_the_states_the_District_of_Columbia_and_the_territories_that_it_promises()
    {
        Assert.EndsWith("all states, the District of Columbia and the territories in one table.", Description("/states/"), StringComparison.Ordinal);
        var codes = RawStates.All.Select(state => state.File["code"].Text).ToList();
        Assert.Equal(RawStates.Counted, codes.Count(code => !RawStates.IsTerritory(code)));
        Assert.Contains("DC", codes);
        Assert.Contains(codes, RawStates.IsTerritory);
        Assert.Equal(codes.Count, site.Page("/states/").QuerySelectorAll("table.states tbody tr").Length);
    }

    [Fact]
    public void The_list_of_states_says_how_many_answers_it_has_for_each() => Assert.StartsWith(
        $"{site.Page("/states/").QuerySelectorAll("table.states tbody tr")[0].QuerySelectorAll("td").Length} answers for every state and territory.",
        site.Page("/states/").QuerySelector(".lede")!.Reads(),
        StringComparison.Ordinal);

    [Fact]
    public void A_state_tells_its_answer_to_each_headline()
    {
        Findings findings = new();
        foreach (var (slug, state) in RawStates.All)
        {
            var description = Description($"/states/{slug}/");
            foreach (var headline in Codebook["questions"].Items.Where(question => question["headline"].Exists))
            {
                var answer = RawAnswer.Of(state, headline["id"].Text);
                var word = answer is null ? "not yet researched" : RawCodebook.Sign(answer.Values[0]).ToLowerInvariant();
                findings.Check(
                    new[] { "headline", "label" }.Any(name => new[] { ".", "," }.Any(end => description.Contains($"{headline[name].Text}: {word}{end}", StringComparison.Ordinal))), () => $"{slug}: not “{word}” in “{description}”");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_data_set_of_a_question_is_as_new_as_the_newest_of_its_answers()
    {
        Findings findings = new();
        foreach (var (question, dates) in Codebook["questions"].Items.Select(question => (question, RawAnswer.All(question["id"].Text).Select(answer => answer?.Date)))
            .Concat(Codebook["requirements"].Items.Select(requirement => (requirement, RawCredential.All
                .Where(credential => credential[requirement["id"].Text].Exists)
                .Select(credential => new RawFacts(credential.State, RawData.OfRepository).Date(credential[requirement["id"].Text]))))))
        {
            var id = question["id"].Text;
            var newest = dates.OfType<string>().Select(date => RawDate.Day(date, first: true)).Cast<DateOnly?>().Max();
            using var data = JsonDocument.Parse(site.Page($"/questions/{id}/").QuerySelectorAll("script[type='application/ld+json']")
                .Select(script => script.TextContent).Single(text => text.Contains("\"Dataset\"", StringComparison.Ordinal)));
            var told = data.RootElement.TryGetProperty("dateModified", out var modified) ? modified.GetString() : null;
            findings.Check((told is null ? null : RawDate.Day(told, first: true)) == newest, () => $"{id}: {told}, not {newest}");
        }

        findings.AssertNone();
    }

    private string Description(string path) => site.Page(path).QuerySelector("meta[name=description]")!.GetAttribute("content")!;
}
