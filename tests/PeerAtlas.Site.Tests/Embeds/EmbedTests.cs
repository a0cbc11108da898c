using System.Globalization;
using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PeerAtlas.Site.Wording;
using PeerAtlas.Site.Embeds;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Embeds;

/// <summary>Small pages in frames of other sites: light, without script, and led back to the page that they come from.</summary>
public sealed class EmbedTests(RealSite site)
{
    private IEnumerable<Embed> All => EmbedRoutes.All(site.Context);

    [Fact]
    public void Every_state_and_every_question_with_a_map_has_one()
    {
        Assert.All(site.Atlas.States, state => Assert.Contains($"embed/states/{state.Slug}/index.html", site.EmbedFiles));
        var maps = site.PageFiles.Where(file => file.StartsWith("questions/", StringComparison.Ordinal) && site.Document(file).QuerySelector(".state-map") is not null);
        Assert.Equal(
            maps.Select(file => $"embed/{file}").Order(StringComparer.Ordinal),
            site.EmbedFiles.Where(file => file.StartsWith("embed/questions/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_has_no_script_no_header_and_no_menu() => OnEvery((embed, page, check) =>
    {
        check(page.QuerySelector("script, [style], style, iframe, header, footer, nav, form") is null, "more than it needs");
        check(page.QuerySelectorAll("h1").Length == 1 && page.QuerySelectorAll("main").Length == 1, "not one h1 in one main part");
        check(page.DocumentElement.GetAttribute("lang") == "en-US", "no lang");
        check(page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")).SequenceEqual([site.Context.Assets.Path("embed.css")]), "another style sheet");
    });

    [Fact]
    public void Search_engines_are_led_to_the_page_that_it_comes_from() => OnEvery((embed, page, check) =>
    {
        check(page.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex", "no noindex");
        check(site.AllRoutes.Any(route => route.Path == embed.Of), "it comes from no page");
        check(!site.Text("sitemap.xml").Contains(embed.Path, StringComparison.Ordinal), "the site's list of pages names it");
    });

    [Fact]
    public void It_names_the_site_and_the_day_and_its_links_open_around_the_frame() => OnEvery((embed, page, check) =>
    {
        check(page.QuerySelector("base")?.OuterHtml == "<base target=\"_top\">", "links open in the frame");
        check(page.QuerySelector(".from a[rel=license]")?.GetAttribute("href") == site.Context.Content.Settings.License!.Url.AbsoluteUri, "no terms of use");
        check(page.QuerySelector("h1 a")?.GetAttribute("href") == embed.Of, "the heading does not lead to the page");
        check(page.QuerySelector(".from")!.Reads() == $"From PeerAtlas, built {Repository.Today.InWords()}. Not legal or medical advice. Terms: {site.Context.Content.Settings.License!.Id}.", page.QuerySelector(".from")!.Reads());
    });

    [Fact]
    public void A_card_says_what_the_states_page_says_first() => OnEvery((embed, page, check) =>
    {
        if (embed.Path.StartsWith("/embed/states/", StringComparison.Ordinal))
        {
            var first = site.Page(embed.Of).QuerySelectorAll(".headline .answers > li");
            var card = page.QuerySelectorAll(".card li");
            check(
                first.Select(item => item.QuerySelector("strong")!.Reads()).SequenceEqual(card.Select(item => item.QuerySelector("strong")!.Reads())), "another answer");
            check(
                first.Select(item => item.QuerySelectorAll(".surety span:not(.note-number)").Select(part => part.Reads()))
                    .SelectMany(parts => parts)
                    .SequenceEqual(card.SelectMany(item => item.QuerySelectorAll(".surety span").Select(part => part.Reads()))),
                "another date or caveat");
        }
    });

    [Fact]
    public void A_map_says_what_the_questions_page_says() => OnEvery((embed, page, check) =>
    {
        if (embed.Path.StartsWith("/embed/questions/", StringComparison.Ordinal))
        {
            static IEnumerable<string> Tiles(IDocument page) => page.QuerySelectorAll(".tiles a").Select(tile => $"{tile.GetAttribute("href")} {tile.Reads()}");
            check(Tiles(page).SequenceEqual(Tiles(site.Page(embed.Of))), "another answer");
        }
    });

    [Fact]
    public void It_weighs_at_most_10_KB() => OnEvery((embed, page, check) =>
    {
        var weight = new[] { embed.File, site.Context.Assets.Path("embed.css")[1..], site.Context.Assets.Path("icon.svg")[1..] }.Sum(Zipped);
        check(weight <= 10_000, $"{weight} bytes");
    });

    [Fact]
    public void The_code_on_the_page_it_comes_from_makes_a_frame_of_it() => OnEvery((embed, page, check) =>
    {
        var frame = new HtmlParser().ParseDocument(site.Page(embed.Of).QuerySelector(".embed-this .snippet")!.TextContent).QuerySelector("body > iframe:only-child")!;
        check(frame.GetAttribute("src") == $"https://peeratlas.example{embed.Path}", $"src is {frame.GetAttribute("src")}");
        check(frame.GetAttribute("title") == page.Title, $"title is {frame.GetAttribute("title")}");
        check(frame.GetAttribute("loading") == "lazy", "it loads at once");
        check(int.Parse(frame.GetAttribute("width")!, CultureInfo.InvariantCulture) is >= 320 and <= 600, "its width");
        check(int.Parse(frame.GetAttribute("height")!, CultureInfo.InvariantCulture) == embed.Height, "its height");
    });

    [Fact]
    public void The_page_of_data_shows_the_code_of_a_card_and_of_a_map()
    {
        var codes = site.Page("/data/").QuerySelectorAll(".snippet").Select(code => code.TextContent).ToList();
        Assert.Equal(2, codes.Count);
        Assert.Equal(codes[0], site.Page("/states/alabama/").QuerySelector(".snippet")!.TextContent);
        Assert.Equal(codes[1], site.Page("/questions/medicaid-mental-health/").QuerySelector(".snippet")!.TextContent);
    }

    [Fact]
    public void Below_a_path_every_address_follows()
    {
        var below = new SmallAtlas().Render("https://host.example/name/");
        var page = below.Page("/embed/states/idaho/");
        Assert.Equal("/name/states/idaho/", page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Contains("src=\"https://host.example/name/embed/states/idaho/\"", below.Page("/states/idaho/").QuerySelector(".snippet")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_signs_of_HTML_stays_a_name_in_the_code()
    {
        var small = new SmallAtlas().Input("site.yml", "{ title: 'A \"quoted\" <b> & more', description: B, base_url: \"https://small.example/\" }").Render();
        var frame = new HtmlParser().ParseDocument(small.Page("/states/idaho/").QuerySelector(".snippet")!.TextContent).QuerySelector("iframe")!;
        Assert.Equal("Peer support in Idaho · A \"quoted\" <b> & more", frame.GetAttribute("title"));
    }

    private long Zipped(string file)
    {
        using MemoryStream zipped = new();
        using (GZipStream zip = new(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(site.Bytes(file).Span);
        }

        return zipped.Length;
    }

    private void OnEvery(Action<Embed, IDocument, Action<bool, string>> look)
    {
        Findings findings = new();
        foreach (var embed in All)
        {
            look(embed, site.Document(embed.File), (right, wrong) => findings.Check(right, () => $"{embed.Path}: {wrong}"));
        }

        findings.AssertNone();
    }
}
