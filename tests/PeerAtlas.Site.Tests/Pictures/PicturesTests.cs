using System.Xml.Linq;
using AngleSharp.Html.Parser;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Pictures;

/// <summary>Maps, charts and social cards as drawings of their own.</summary>
public sealed class PicturesTests(RealSite site)
{
    private const string Yes = "answers: { medicaid-adults: { value: yes, source: own } }";
    private const string No = "answers: { medicaid-adults: { value: no, source: own } }";

    [Fact]
    public void A_site_without_pictures_has_no_picture_names_none_and_shows_the_small_card()
    {
        Assert.DoesNotContain(site.Files, file => file.Path.StartsWith(Picture.Folder, StringComparison.Ordinal));
        Assert.All(site.Routes, route => Assert.Null(site.Page(route.Path).QuerySelector("meta[property='og:image'], .picture-links")));
        Assert.Equal("summary", site.Page("/states/idaho/").QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    [Fact]
    public void A_picture_has_its_title_its_source_and_its_date_in_it()
    {
        Findings findings = new();
        foreach (var picture in Pictures(site.Request))
        {
            var texts = XDocument.Parse(picture.Svg).Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value).ToList();
            findings.Check(texts.Any(text => text.StartsWith($"Source: {site.Content.Settings.Title}, ", StringComparison.Ordinal)), () => $"{picture.Name}: no source");
            findings.Check(texts.Any(text => text.StartsWith("Newest fact: ", StringComparison.Ordinal) || text.StartsWith("Undated", StringComparison.Ordinal)), () => $"{picture.Name}: no date");
            findings.Check(!picture.Svg.Contains(Repository.Today.InWords(), StringComparison.Ordinal), () => $"{picture.Name}: the day of building");
            findings.Check(picture.Alternative.Length > 0, () => $"{picture.Name}: {picture.Alternative}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_state_has_a_card_of_1200_by_630_with_each_headline_answer_as_a_sign_and_its_word()
    {
        var pictures = Pictures(site.Request);
        foreach (var state in site.Atlas.States)
        {
            var card = pictures.Single(picture => picture.Name == $"card-{state.Slug}");
            Assert.Equal((1200, 630), (card.Width, card.Height));
            Assert.All(site.Atlas.Codebook.Headlines, question => Assert.Contains(
                $"{question.Headline}: {site.Atlas.Resolve(state, question)?.InShort() ?? "Not yet researched"}.", card.Alternative, StringComparison.Ordinal));
            Assert.True(XDocument.Parse(card.Svg).Descendants("{http://www.w3.org/2000/svg}circle").Count() > site.Atlas.Codebook.Headlines.Count(), state.Slug);
        }
    }

    [Fact]
    public void A_card_without_a_map_promises_no_answer_that_nobody_has()
    {
        var pictures = Pictures(site.Request);
        foreach (var question in site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements).Where(question => pictures.All(picture => picture.Name != $"map-{question.Id}")))
        {
            var words = string.Join(' ', XDocument.Parse(pictures.Single(picture => picture.Name == $"card-{question.Id}").Svg).Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value));
            Assert.Contains(question.Subject == PeerAtlas.Policy.Codebooks.Subject.State ? "What is known of each state" : "What is known of each credential", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pages_name_their_card_and_lead_to_their_map_in_both_forms()
    {
        var plan = SitePlan.Of(With(site.Request));
        foreach (var question in site.Atlas.Codebook.Headlines)
        {
            var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(plan.File($"questions/{question.Id}/index.html")!.Content.Span));
            var card = plan.Pictures.Single(picture => picture.Name == $"card-{question.Id}");
            var map = plan.Pictures.Single(picture => picture.Name == $"map-{question.Id}");
            Assert.Equal($"https://peeratlas.example/{card.PngPath}", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            Assert.Equal([$"/{map.SvgPath}", $"/{map.PngPath}"], page.QuerySelectorAll(".picture-links a").Select(link => link.GetAttribute("href")));
            Assert.NotNull(plan.File(map.SvgPath));
        }
    }

    [Fact]
    public void Every_chart_and_every_map_of_answers_leads_to_its_picture()
    {
        var plan = SitePlan.Of(With(site.Request));
        Findings findings = new();
        foreach (var page in site.Routes)
        {
            var parsed = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(plan.File(page.File)!.Content.Span));
            var shown = parsed.QuerySelectorAll("figure.chart, figure.state-map:not(.finder figure)").Length;
            var links = parsed.QuerySelectorAll(".picture-links").ToList();
            findings.Check(shown == links.Count, () => $"{page.Path}: {shown} charts and maps, {links.Count} with a picture");
            findings.Check(links.All(line => line.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).All(path => plan.Pictures.Any(picture => picture.SvgPath == path || picture.PngPath == path))), () => $"{page.Path}: a picture that is not made");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Bars_have_each_name_and_amount_of_their_chart_in_words()
    {
        var plan = SitePlan.Of(With(site.Request));
        foreach (var figure in site.Page("/timeline/").QuerySelectorAll("figure.chart").Concat(site.Page("/data/quality/").QuerySelectorAll("figure.chart")))
        {
            var title = figure.QuerySelector("h3")!.Reads();
            var picture = plan.Pictures.Single(picture => picture.Alternative.StartsWith($"{title}. ", StringComparison.Ordinal));
            var words = string.Join(' ', XDocument.Parse(picture.Svg).Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value));
            Assert.All(figure.QuerySelectorAll(".bar-words"), amount => Assert.Contains(amount.Reads(), words, StringComparison.Ordinal));
            Assert.All(figure.QuerySelectorAll(".bar-name a"), name => Assert.Contains(name.Reads(), words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_changed_fact_gives_new_names_to_its_own_pictures_alone()
    {
        var (before, after) = (Names(Yes), Names(No));
        var changed = before.Keys.Where(name => before[name] != after[name]).Order();
        Assert.Equal(["card-idaho", "card-medicaid-adults", "map-medicaid-adults"], changed);
        Assert.Equal(before, Names(Yes));
    }

    [Fact]
    public void A_picture_drawn_by_something_else_has_another_name()
    {
        var one = Pictures(site.Request)[0];
        Assert.NotEqual(one.PngPath, new Picture(one.Name, one.Alternative, one.Width, one.Height, one.Svg, "another").PngPath);
    }

    private static Dictionary<string, string> Names(string idaho) =>
        Pictures(new SmallAtlas().Idaho(idaho).Render().Request).ToDictionary(picture => picture.Name, picture => picture.PngPath);

    private static SiteRequest With(SiteRequest request) => request with { Draws = "a test" };

    private static System.Collections.Immutable.ImmutableArray<Picture> Pictures(SiteRequest request) => SitePlan.Of(With(request)).Pictures;
}
