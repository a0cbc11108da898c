using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>The links and ids of a page, read from its tags alone, are those that a parser finds.</summary>
public sealed class PageLinksTests(RealSite site)
{
    [Fact]
    public void On_every_page_a_parser_finds_the_same() => Assert.All(
        site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).AsParallel(), AParserFindsTheSame);

    [Theory]
    [InlineData("<p id=one><a href=/a/>go</a><A HREF='/b/' ID=\"two\">go</A><p id='one'>")]
    [InlineData("<a\nhref = \"/a/?b=1&amp;c=2#d\"\n>go</a><a href>here</a><a id=\"\" href=\"\">here</a>")]
    [InlineData("<!-- <a href=/gone/> --><p id=x><!----><a href=/a/>go</a><!-- open <a href=/b/>")]
    [InlineData("<title><a href=/gone/></title><script>'<a href=/gone/>'</script><style><a id=x></style><textarea><p id=y></TEXTAREA><p id=z>")]
    [InlineData("<script src=/a.js>document.write('</scr' + 'ipt><p id=x>')</script><p id=y>")]
    [InlineData("<img src=/a.png alt='a > b'><svg><use href=/b.svg /></svg><form action=/c/></form><iframe src=/d/></iframe><q cite=/e/>")]
    [InlineData("<p>2 < 3 and <3</p><br/><p/id=x><a href=/Z%C3%BCrich/ title=\"Z&#xFC;rich\" id=Z&uuml;rich>Zürich</a>")]
    [InlineData("")]
    [InlineData("<a href=\"/a/")]
    public void On_a_page_that_somebody_wrote_too(string html) => AParserFindsTheSame(new SiteFile("index.html", Encoding.UTF8.GetBytes(html)));

    private static void AParserFindsTheSame(SiteFile file)
    {
        var read = PageLinks.Of(file);
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
        var ids = document.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.ToHashSet().Order(StringComparer.Ordinal), read.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(ids.Count - read.Ids.Count, read.RepeatedIds.Length);
        Assert.Equal(
            document.All.Select(Address).OfType<string>().ToHashSet().Order(StringComparer.Ordinal), read.Links.Order(StringComparer.Ordinal));
    }

    private static string? Address(IElement element) => element.LocalName switch
    {
        "a" or "link" or "area" or "use" => element.GetAttribute("href"),
        "script" or "img" or "source" or "iframe" => element.GetAttribute("src"),
        "form" => element.GetAttribute("action"),
        _ => null,
    };
}
