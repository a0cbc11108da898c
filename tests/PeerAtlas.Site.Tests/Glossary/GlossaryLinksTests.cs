using AngleSharp.Dom;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Glossary;

/// <summary>Terms lead to the glossary where a page first uses them.</summary>
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
    [InlineData("/states/idaho/", ".overview, .note, .facts p")]
    [InlineData("/questions/medicaid-authority/", ".lede")]
    [InlineData("/questions/recovery-time-months/", ".lede")]
    [InlineData("/advocacy/criteria/certification/", ".lede")]
    [InlineData("/advocacy/", "#groups li")]
    [InlineData("/documents/national/", ".guidance li")]
    [InlineData("/timeline/", ".timeline p")]
    [InlineData("/billing/codes/h0038/", ".lede")]
    [InlineData("/training/", ".note")]
    [InlineData("/states/idaho/brief/", ".brief li")]
    [InlineData("/compare/idaho-vs-wyoming/", ".lede")]
    public void The_texts_of_every_kind_of_page_lead_to_the_glossary(string path, string texts) =>
        Assert.NotEmpty(real.Page(path).QuerySelectorAll(texts).SelectMany(text => text.QuerySelectorAll("a.term[data-definition]")));

    [Fact]
    public void No_page_links_one_term_twice_or_within_a_heading_a_link_a_table_or_a_source()
    {
        Findings findings = new();
        foreach (var file in real.PageFiles)
        {
            var terms = real.Document(file).QuerySelectorAll("a.term");
            var linked = terms.Select(term => term.GetAttribute("href")).ToList();
            findings.Check(linked.Distinct().Count() == linked.Count, () => $"{file}: {string.Join(' ', linked)}");
            findings.Check(
                terms.All(term => term.Closest("main") is not null && term.ParentElement!.Closest("a, h1, h2, h3, h4, table, nav, dl, figure, label, .surety, .entry-title") is null),
                () => $"{file}: a term where none belongs");
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_does_not_end_is_passed_over_to_the_end()
    {
        const string Html = "<main><p class=\"details\">A waiver<main></main>";
        Assert.Equal(Html, new GlossaryLinks(new SmallAtlas().Data("national/glossary.yml", Glossary).Render().Context).In(Html));
    }

    [Fact]
    public void A_page_reads_as_it_did_but_for_the_links()
    {
        const string Text = "A waiver <b title=\"a > b waiver\">bold</b>. &amp; ACT.<p>no waiver</p>";
        var html = $"<body><p>A waiver</p><main><h2>A waiver</h2><p>{Text}</main><footer><p>ACT</p></footer>";
        var site = new SmallAtlas().Data("national/glossary.yml", Glossary).Render().Context;
        var linked = new GlossaryLinks(site).In(html);
        Assert.Equal(html, System.Text.RegularExpressions.Regex.Replace(linked, "<a class=\"term\"[^>]*>([^<]*)</a>", "$1"));
        Assert.Equal(2, linked.Split("class=\"term\"").Length - 1);
    }

    private static IHtmlCollection<IElement> Terms(IDocument page) => page.QuerySelectorAll(".prose a.term");
}
