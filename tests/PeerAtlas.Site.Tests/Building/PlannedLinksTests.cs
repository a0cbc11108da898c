using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>What a build would refuse is seen by check, at the line that has to be mended.</summary>
public sealed class PlannedLinksTests(RealSite site)
{
    [Fact]
    public void The_texts_of_this_repository_lead_where_they_say() => Assert.Empty(Check(Repository.Files("input")));

    [Theory]
    [InlineData("[x](/stats/)", "PA201", "(did you mean '/states/'?)")]
    [InlineData("[x](/states/ohoi/)", "PA201", "(did you mean '/states/ohio/'?)")]
    [InlineData("[x](/ohio/)", "PA201", "(did you mean '/states/ohio/'?)")]
    [InlineData("[x](/states/ohio)", "PA201", "(did you mean '/states/ohio/'?)")]
    [InlineData("[x](/States/Ohio/)", "PA201", "(did you mean '/states/ohio/'?)")]
    [InlineData("[x](/learn/evidence.md)", "PA201", "(did you mean '/learn/evidence/'?)")]
    [InlineData("[x](/states/ohio/#medicad)", "PA202", "(did you mean '#medicaid'?)")]
    [InlineData("[x](#nope)", "PA202", "names the part 'nope', which /learn/a/ does not have")]
    [InlineData("<a href=\"/stats/\">x</a>", "PA201", "(did you mean '/states/'?)")]
    [InlineData("[x][1]\n\n[1]: /stats/", "PA201", "(did you mean '/states/'?)")]
    public void A_broken_link_is_told_at_its_line_with_what_was_meant(string link, string code, string says)
    {
        var problem = Assert.Single(Check(WithPage($"See {link}")));
        Assert.Equal((code, "input/pages/learn/a.md", 7), (problem.Code, problem.At.File, problem.At.Line));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](/states/ohio/#medicaid)")]
    [InlineData("[x](/data/answers.csv)")]
    [InlineData("[x](/search-index.json)")]
    [InlineData("[x](/search-texts.json)")]
    [InlineData("## Here\n\n[x](#here)")]
    [InlineData("[x](/learn/evidence/)")]
    [InlineData("[x](/search/?q=peer)")]
    public void A_link_that_leads_somewhere_passes(string link) => Assert.Empty(Check(WithPage(link)));

    [Theory]
    [InlineData("## Main")]
    [InlineData("## Menu")]
    [InlineData("### Cite")]
    [InlineData("<a id=\"main\" href=\"/states/\">x</a>")]
    public void A_heading_whose_id_the_layout_has_is_told_at_its_line(string heading)
    {
        var problem = Assert.Single(Check(WithPage(heading)));
        Assert.Equal(("PA203", "input/pages/learn/a.md:7:"), (problem.Code, problem.At.ToString()[..25]));
    }

    [Fact]
    public void A_build_tells_the_same_at_the_same_place()
    {
        var request = RequestOf(WithPage("## Main\n\n[x](/stats/)\n"));
        var plan = SitePlan.Of(request);
        var built = LinkCheck.Check([.. plan.Paths.Where(path => path is "learn/a/index.html" or "states/index.html").Select(path => plan.File(path)!)], request.BaseUrl, plan.Origins);
        Assert.Contains(built, problem => problem is { Code: "PA203", At: { File: "input/pages/learn/a.md", Line: 7 } });
        Assert.Contains(built, problem => problem is { Code: "PA201", At: { File: "input/pages/learn/a.md", Line: 9 } } && problem.Message.EndsWith("(did you mean '/states/'?)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_whose_id_a_page_of_letters_has_is_told() =>
        Assert.Contains(Check([.. Repository.Files("input"), SmallAtlas.File("input", "letters/main.md", SmallAtlas.Markdown("Mine", "Text."))]), problem => problem is { Code: "PA203", At.File: "input/letters/main.md" });

    [Theory]
    [InlineData("C++", "C")]
    [InlineData("x.", "x")]
    public void Two_terms_with_one_address_are_told(string one, string other)
    {
        var data = Replaced(Repository.Files("data"), "national/glossary.yml", text => $"{text}- {{ term: \"{one}\", definition: A. }}\n- {{ term: \"{other}\", definition: B. }}\n");
        var atlas = AtlasReader.Read(data, Repository.Today).Atlas!;
        Assert.Contains(PlannedLinks.Check(site.Request with { Atlas = atlas }), problem => problem is { Code: "PA203", At.File: "data/national/glossary.yml" });
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("contacts")]
    public void A_topic_with_the_name_of_a_part_is_told_where_it_stands_and_nowhere_else(string part)
    {
        var data = Repository.Files("data").Select(file => file.Name == "codebook.yml" ? SmallAtlas.File("data", file.Name, System.Text.Encoding.UTF8.GetString(file.Content.Span)
            .Replace("id: medicaid\n", $"id: {part}\n", StringComparison.Ordinal).Replace("id: medicaid,", $"id: {part},", StringComparison.Ordinal)
            .Replace("topic: medicaid\n", $"topic: {part}\n", StringComparison.Ordinal).Replace("topic: medicaid,", $"topic: {part},", StringComparison.Ordinal)) : file).ToArray();
        Assert.SkipWhen(AtlasReader.Read(data, Repository.Today).Atlas is null, "The codebook names its topics otherwise.");
        List<Problem> told = [.. PlannedLinks.Check(site.Request with { Atlas = AtlasReader.Read(data, Repository.Today).Atlas! }).Where(problem => problem.Code == "PA203")];
        Assert.NotEmpty(told);
        Assert.All(told, problem => Assert.Equal("data/codebook.yml", problem.At.File));
    }

    [Fact]
    public void A_question_with_the_name_of_a_part_is_told_where_it_is_asked_whatever_else_has_the_name()
    {
        var question = site.Atlas.Codebook.Questions.First(each => !System.Text.Encoding.UTF8.GetString(Repository.Files("data").Single(file => file.Name == "national/adequacy.yml").Content.Span).Contains(each.Id, StringComparison.Ordinal));
        Assert.Contains(site.Atlas.Criteria, criterion => criterion.Id == "certification");
        var data = Repository.Files("data").Select(file => SmallAtlas.File("data", file.Name, System.Text.RegularExpressions.Regex.Replace(
            System.Text.Encoding.UTF8.GetString(file.Content.Span), $@"(?<![\w-]){question.Id}(?![\w-])", "certification"))).ToArray();
        var atlas = AtlasReader.Read(data, Repository.Today).Atlas;
        Assert.SkipWhen(atlas is null, "The question's name is used elsewhere.");
        Assert.Contains(PlannedLinks.Check(site.Request with { Atlas = atlas! }), problem => problem is { Code: "PA203", At.File: "data/codebook.yml" });
    }

    [Fact]
    public void A_question_with_the_name_of_what_one_state_alone_has_is_told()
    {
        var row = site.Atlas.States.SelectMany(state => state.Billing.Select(row => (State: state, Id: row.Id.Anchor))).GroupBy(row => row.Id).Where(rows => rows.Count() == 1).Select(rows => rows.Single()).First();
        var question = site.Atlas.Codebook.Questions.First(each => row.State.Answers.ContainsKey(each.Id));
        var data = Repository.Files("data").Select(file => SmallAtlas.File("data", file.Name, System.Text.RegularExpressions.Regex.Replace(
            System.Text.Encoding.UTF8.GetString(file.Content.Span), $@"(?<![\w-]){question.Id}(?![\w-])", row.Id))).ToArray();
        Assert.Contains(PlannedLinks.Check(site.Request with { Atlas = AtlasReader.Read(data, Repository.Today).Atlas! }), problem => problem is { Code: "PA203", At.File: "data/codebook.yml" });
    }

    [Fact]
    public void A_document_of_the_nation_with_the_name_of_a_part_is_told()
    {
        var id = site.Atlas.Guidance.First().Id;
        var data = Repository.Files("data").Select(file => SmallAtlas.File("data", file.Name, System.Text.RegularExpressions.Regex.Replace(
            System.Text.Encoding.UTF8.GetString(file.Content.Span), $@"(?<![\w/-]){id}(?![\w-])", "main"))).ToArray();
        Assert.Contains(PlannedLinks.Check(site.Request with { Atlas = AtlasReader.Read(data, Repository.Today).Atlas! }), problem => problem is { Code: "PA203", At.File: "data/national/documents.yml" });
    }

    [Fact]
    public void A_text_that_the_sites_own_pages_link_to_is_missed_once()
    {
        var gone = Assert.Single(Check([.. Repository.Files("input").Where(file => file.Name != "pages/about/accessibility.md")]).Where(problem => problem.At.Line == 0));
        Assert.Equal("input/pages/about/accessibility.md", gone.At.ToString());
    }

    [Fact]
    public void A_page_that_is_published_does_not_lead_to_a_draft()
    {
        var draft = SmallAtlas.File("input", "pages/learn/b.md", SmallAtlas.Markdown("B", "Text.").Replace("order:", "draft: yes\norder:", StringComparison.Ordinal));
        var problem = Assert.Single(Check([.. WithPage("[x](/learn/b/)"), draft]));
        Assert.Equal(("PA224", "input/pages/learn/a.md", 7), (problem.Code, problem.At.File, problem.At.Line));
    }

    [Fact]
    public void Pages_that_search_words_name_are_followed_too()
    {
        var input = Replaced(Repository.Files("input"), "search-synonyms.yml", text => text.Replace("  /certification/:", "  /certificaton/:", StringComparison.Ordinal));
        Assert.SkipWhen(input.SequenceEqual(Repository.Files("input")), "No words are kept for that page.");
        Assert.Contains(Check(input), problem => problem.At is { File: "input/search-synonyms.yml", Line: > 0 } && problem.Message.EndsWith("(did you mean '/certification/'?)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_state_that_could_not_be_read_adds_no_address_but_those_that_are_known_of_it()
    {
        var without = site.Atlas with { States = [.. site.Atlas.States.Where(state => state.Slug is not ("ohio" or "texas"))] };
        var known = new PlanInPart(["ohio", "texas"]).PathsAround(site.Request with { Atlas = without }, SitePlan.Of(site.Request with { Atlas = without }).Paths);
        Assert.DoesNotContain(SitePlan.Of(site.Request).Paths, path => !path.StartsWith("pictures/", StringComparison.Ordinal) && !known.Contains(path));
    }

    [Theory]
    [InlineData("[x](/stats/)", "(did you mean '/states/'?)")]
    [InlineData("[x](/states/ohio/nope/)", "which the site does not have")]
    [InlineData("[x](#nope)", "names the part 'nope', which /learn/a/ does not have")]
    public void Where_a_state_cannot_be_read_broken_links_of_texts_are_told_all_the_same(string link, string says)
    {
        var problem = Assert.Single(CheckWithoutOhio(WithPage($"See {link}")));
        Assert.Equal(("input/pages/learn/a.md", 7), (problem.At.File, problem.At.Line));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](/states/ohio/)")]
    [InlineData("[x](/states/ohio/#medicaid)")]
    [InlineData("[x](/states/idaho/#what-only-ohio-has)")]
    [InlineData("[x](/compare/idaho-vs-ohio/)")]
    [InlineData("[x](/changes/1999/)")]
    public void Where_a_state_cannot_be_read_what_it_may_have_is_not_missed(string link) => Assert.Empty(CheckWithoutOhio(WithPage(link)));

    private ImmutableArray<Problem> CheckWithoutOhio(DataFile[] input) => PlannedLinks.Check(
        RequestOf(input) with { Atlas = site.Atlas with { States = [.. site.Atlas.States.Where(state => state.Slug != "ohio")] } }, part: new PlanInPart(["ohio"]));

    private static DataFile[] WithPage(string body) => [.. Repository.Files("input"), SmallAtlas.File("input", "pages/learn/a.md", $"---\ntitle: A\ndescription: A.\norder: 90\n---\n\n{body}\n")];

    private static DataFile[] Replaced(DataFile[] files, string name, Func<string, string> change) =>
        [.. files.Select(file => file.Name == name ? SmallAtlas.File(file.Path[..file.Path.IndexOf('/', StringComparison.Ordinal)], name, change(System.Text.Encoding.UTF8.GetString(file.Content.Span))) : file)];

    private ImmutableArray<Problem> Check(DataFile[] input) => PlannedLinks.Check(RequestOf(input));

    private SiteRequest RequestOf(DataFile[] input)
    {
        var reading = SiteContentReader.Read(input);
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity == Severity.Error);
        return new SiteRequest(site.Atlas, reading.Content!, reading.Content!.Settings.BaseUrl, Repository.Today);
    }
}
