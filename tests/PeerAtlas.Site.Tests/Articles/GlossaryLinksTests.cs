using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Articles;

/// <summary>Terms lead to the glossary where an article first uses them.</summary>
public sealed class GlossaryLinksTests(RealSite real)
{
    private const string Glossary =
        """
        - { term: Waiver, definition: Federal permission. }
        - { term: 1915(b) waiver, definition: A waiver for managed care., also: [ "1915b" ] }
        - { term: Assertive community treatment, definition: A team., also: [ ACT ] }
        """;

    [Theory]
    [InlineData("A waiver and a Waiver.", "waiver")]
    [InlineData("Two waivers.", "waivers")]
    [InlineData("A 1915(b) waiver, then a waiver.", "1915(b) waiver,waiver")]
    [InlineData("Act now. We act. ACT is a team.", "ACT")]
    [InlineData("A waivered rule.", "")]
    [InlineData("[A waiver](/states/) and `waiver`.", "")]
    [InlineData("## A waiver\n\nNone.", "")]
    [InlineData("**A waiver** here.", "waiver")]
    public void The_first_use_of_a_term_is_linked_but_not_in_headings_links_or_code(string text, string linked)
    {
        var page = new SmallAtlas().Data("national/glossary.yml", Glossary).Input("pages/about.md", SmallAtlas.Markdown("About", text)).Render().Page("/about/");
        Assert.Equal(linked, string.Join(',', Terms(page).Select(term => term.TextContent)));
    }

    [Fact]
    public void A_term_carries_its_definition_and_leads_to_its_entry_below_the_base_path()
    {
        var page = new SmallAtlas().Data("national/glossary.yml", Glossary)
            .Input("pages/about.md", SmallAtlas.Markdown("About", "A waiver.")).Render("https://small.example/below/").Page("/about/");
        var term = Assert.Single(Terms(page));
        Assert.Equal(("Federal permission.", "/below/glossary/#term-waiver"), (term.GetAttribute("data-definition"), term.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/states/idaho/", ".overview")]
    [InlineData("/questions/medicaid-authority/", ".lede")]
    [InlineData("/questions/recovery-time-months/", ".lede")]
    [InlineData("/advocacy/criteria/certification/", ".lede")]
    public void The_texts_of_the_facts_lead_to_the_glossary_too_and_read_as_they_are_written(string path, string text)
    {
        var part = real.Page(path).QuerySelector(text)!;
        var written = new[] { real.Atlas.States.Single(state => state.Code == "ID").Overview }
            .Concat(real.Atlas.Codebook.Questions.Concat(real.Atlas.Codebook.Requirements).Select(question => question.Why))
            .Concat(real.Atlas.Criteria.Select(criterion => criterion.Why));
        Assert.Contains(part.TextContent, written);
        Assert.NotEmpty(part.QuerySelectorAll("a.term[data-definition]"));
    }

    [Fact]
    public void No_article_links_one_term_twice()
    {
        Findings findings = new();
        foreach (var article in real.Content.Articles)
        {
            var linked = Terms(real.Page(article.Path)).Select(term => term.GetAttribute("href")).ToList();
            findings.Check(linked.Distinct().Count() == linked.Count, () => $"{article.Path}: {string.Join(' ', linked)}");
        }

        findings.AssertNone();
    }

    private static IHtmlCollection<IElement> Terms(IDocument page) => page.QuerySelectorAll(".prose a.term");
}
