using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>A page of a writer cannot take the place of one that the site makes.</summary>
public sealed class TakenAddressesTests(RealSite site)
{
    [Theory]
    [InlineData("index")]
    [InlineData("states")]
    [InlineData("states/ohio")]
    [InlineData("states/ohio/brief/index")]
    [InlineData("compare/idaho-vs-wyoming")]
    [InlineData("compare/wyoming-vs-idaho")]
    [InlineData("search/index")]
    [InlineData("embed/states/ohio")]
    [InlineData("embed/mine")]
    [InlineData("learn/embed/states/ohio")]
    [InlineData("assets/mine")]
    public void A_page_where_the_site_has_its_own_is_refused(string name)
    {
        var problem = Assert.Single(Problems(name));
        Assert.Equal(("PA206", $"input/pages/{name}.md"), (problem.Code, problem.At.File));
    }

    [Theory]
    [InlineData("learn/more")]
    [InlineData("news/index")]
    public void Any_other_page_passes(string name) => Assert.Empty(Problems(name));

    [Theory]
    [InlineData("_headers")]
    [InlineData("robots.txt")]
    [InlineData("states")]
    [InlineData("States/Ohio/index.html")]
    [InlineData("robots.txt/more.txt")]
    [InlineData("search-index.json")]
    [InlineData("search-texts.json")]
    [InlineData("pictures")]
    [InlineData("assets/mine.css")]
    [InlineData("about/index.html")]
    [InlineData("states/index.html.gz")]
    [InlineData("robots.txt.br")]
    public void A_file_to_copy_where_the_site_has_its_own_is_refused(string path)
    {
        var problem = Assert.Single(Problems(SmallAtlas.File("input", $"static/{path}", "Mine.")));
        Assert.Equal(("PA211", $"input/static/{path}"), (problem.Code, problem.At.File));
    }

    [Fact]
    public void A_file_to_copy_where_another_has_its_compressed_form_is_refused()
    {
        var problem = Assert.Single(Problems(SmallAtlas.File("input", "static/notes.txt", "One."), SmallAtlas.File("input", "static/notes.txt.gz", "Two.")));
        Assert.Equal(("PA211", "input/static/notes.txt.gz"), (problem.Code, problem.At.File));
        Assert.Empty(Problems(SmallAtlas.File("input", "static/rules.tar.gz", "One.")));
    }

    [Fact]
    public void Two_files_to_copy_whose_names_differ_in_capitals_alone_are_refused()
    {
        var problem = Assert.Single(Problems(SmallAtlas.File("input", "static/Rules.pdf", "One."), SmallAtlas.File("input", "static/rules.PDF", "Two.")));
        Assert.Equal(("PA211", "input/static/rules.PDF"), (problem.Code, problem.At.File));
        Assert.Contains("'Rules.pdf'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData(".well-known/security.txt")]
    [InlineData("states/ohio/rules.pdf")]
    public void Any_other_file_to_copy_passes(string path) => Assert.Empty(Problems(SmallAtlas.File("input", $"static/{path}", "Mine.")));

    private ImmutableArray<Problem> Problems(string name) =>
        Problems(SmallAtlas.File("input", $"pages/{name}.md", SmallAtlas.Markdown("Mine", "Text.")));

    private ImmutableArray<Problem> Problems(params IEnumerable<PeerAtlas.Policy.Yaml.DataFile> files)
    {
        var content = SiteContentReader.Read(Repository.Files("input").Concat(files)).Content!;
        return SitePlan.Of(new SiteRequest(site.Atlas, content, content.Settings.BaseUrl, Repository.Today)).Taken;
    }
}
