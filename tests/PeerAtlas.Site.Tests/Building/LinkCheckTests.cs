using System.Text;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>Links that lead nowhere.</summary>
public sealed class LinkCheckTests(RealSite site)
{
    [Fact]
    public void The_site_of_this_repository_has_none() => Assert.Empty(LinkCheck.Check(site.Files, site.Request.BaseUrl));

    [Theory]
    [InlineData("/")]
    [InlineData("/other/")]
    [InlineData("/other/#part")]
    [InlineData("../other/#part")]
    [InlineData("other/")]
    [InlineData("#here")]
    [InlineData("/style.css")]
    [InlineData("https://site.example/other/")]
    [InlineData("https://elsewhere.example/nothing")]
    [InlineData("http://site.example/another-scheme")]
    [InlineData("mailto:a@b.example")]
    [InlineData("tel:988")]
    [InlineData("sms:988")]
    public void A_link_that_leads_somewhere_passes(string address) => Assert.Empty(Problems($"<p id=here><a href='{address}'>go</a>"));

    [Theory]
    [InlineData("/nowhere/", "'/nowhere/' leads to /nowhere/, which the site does not have")]
    [InlineData("nowhere", "'nowhere' leads to /nowhere, which the site does not have")]
    [InlineData("/other", "'/other' leads to /other, which the site does not have")]
    [InlineData("https://site.example/nowhere/", "'https://site.example/nowhere/' leads to /nowhere/, which the site does not have")]
    public void A_link_to_a_page_that_is_not_there_is_an_error(string address, string message) =>
        Finds("PA201", message, $"<a href='{address}'>go</a>");

    [Theory]
    [InlineData("/other/#gone", "'/other/#gone' names the part 'gone', which /other/ does not have")]
    [InlineData("#gone", "'#gone' names the part 'gone', which / does not have")]
    public void A_link_to_a_part_that_is_not_there_is_an_error(string address, string message) =>
        Finds("PA202", message, $"<a href='{address}'>go</a>");

    [Fact]
    public void One_id_on_two_elements_is_an_error() => Finds("PA203", "the id 'twice' stands on two elements", "<p id=twice><p id=twice>");

    [Theory]
    [InlineData("<img src=/gone.png>")]
    [InlineData("<script src=/gone.js></script>")]
    [InlineData("<link href=/gone.css rel=stylesheet>")]
    [InlineData("<form action=/gone/></form>")]
    [InlineData("<svg><use href=/gone.svg /></svg>")]
    public void What_a_page_loads_and_where_a_form_leads_is_followed_too(string html) =>
        Assert.Equal("PA201", Assert.Single(Problems(html)).Code);

    [Fact]
    public void A_link_that_stands_twice_is_told_once() => Assert.Single(Problems("<a href=/gone/>one</a><a href=/gone/>two</a>"));

    [Fact]
    public void Below_a_path_a_link_to_the_root_of_the_host_leads_out_of_the_site()
    {
        var problem = Assert.Single(LinkCheck.Check([File("index.html", "<a href=/states/>go</a>")], new Uri("https://site.example/name/")));
        Assert.Equal("PA201", problem.Code);
        Assert.Equal("'/states/' leads out of the site, whose addresses start with /name/", problem.Message);
    }

    private static void Finds(string code, string message, string html)
    {
        var problem = Assert.Single(Problems(html));
        Assert.Equal((code, message, "index.html"), (problem.Code, problem.Message, problem.At.ToString()));
    }

    private static System.Collections.Immutable.ImmutableArray<Policy.Checking.Problem> Problems(string html) => LinkCheck.Check(
        [File("index.html", html), File("other/index.html", "<p id=part>"), File("style.css", "")], new Uri("https://site.example/"));

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
