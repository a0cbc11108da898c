using System.Text;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>Links of pages that are taken over from an earlier site, where they were right.</summary>
public sealed class GatheredLinksTests
{
    private static readonly Uri BaseUrl = new("https://site.example/");
    private const string Kept = "<a href='/made/#part'>go</a><h2 id='own'>Own</h2>";
    private const string Before = "<h2 id='part'>Part</h2>";

    private readonly List<string> read = [];

    [Fact]
    public void A_page_that_is_kept_is_not_read_while_what_it_leads_to_is_there()
    {
        Assert.Empty(Follow("<h2 id='part'>Another part</h2><h2 id='more'>More</h2>"));
        Assert.Empty(read);
    }

    [Fact]
    public void A_part_that_a_page_lost_is_missed_by_the_kept_page_that_leads_to_it() =>
        Assert.Equal(["kept/index.html: '/made/#part' names the part 'part', which /made/ does not have"], Follow("<h2 id='another'>Another part</h2>"));

    [Fact]
    public void So_is_a_page_that_is_gone() =>
        Assert.Equal(["kept/index.html: '/made/#part' leads to /made/, which the site does not have"], Follow(null));

    [Fact]
    public void A_page_of_the_earlier_site_that_can_be_read_no_more_may_have_lost_anything()
    {
        Assert.Empty(Follow("<h2 id='part'>Part</h2>", before: null));
        Assert.Equal(["kept/index.html"], read);
    }

    [Theory]
    [InlineData("/kept/#own", null)]
    [InlineData("/kept/#other", "made/index.html: '/kept/#other' names the part 'other', which /kept/ does not have")]
    public void A_link_to_a_part_of_a_kept_page_is_followed(string link, string? told) =>
        Assert.Equal(told is null ? [] : [told], Follow($"{Before}<a href='{link}'>go</a>"));

    private string[] Follow(string? made, string? before = Before)
    {
        GatheredLinks links = new(new EarlierPages(
            new HashSet<string> { "kept/index.html", "made/index.html" }, path => path == "made/index.html" && before is not null ? Page(path, before) : null));
        links.Keep("kept/index.html", () =>
        {
            read.Add("kept/index.html");
            return Page("kept/index.html", Kept);
        });
        if (made is not null)
        {
            links.Add(Page("made/index.html", made));
        }

        return [.. links.Follow(BaseUrl).Select(problem => $"{problem.At.File}: {problem.Message}")];
    }

    private static SiteFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html));
}
