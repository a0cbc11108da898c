using System.Text.Json;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Citing;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Citing;

/// <summary>Every page and every fact can be cited, without script.</summary>
public sealed class CitationsTests(RealSite site)
{
    [Fact]
    public void Every_page_but_that_for_unknown_addresses_tells_how_to_cite_it_by_its_own_address_and_newest_fact()
    {
        Findings findings = new();
        foreach (var route in site.Routes.Where(route => !route.IsAnywhere))
        {
            var cite = site.Page(route.Path).GetElementById("cite");
            findings.Check(cite is not null, () => $"{route.Path}: no citation");
            var words = cite?.QuerySelector(".cite")!.Reads() ?? "";
            findings.Check(words.Contains($"https://peeratlas.example{route.Path}", StringComparison.Ordinal), () => $"{route.Path}: “{words}”");
            findings.Check(words.Contains(route.Newest.Value is { } date ? $" {date.InWords()}. " : " Undated. ", StringComparison.Ordinal), () => $"{route.Path}: “{words}”");
            findings.Check(cite?.QuerySelectorAll("details pre").Length == 3, () => $"{route.Path}: not three forms");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_fact_of_a_state_leads_to_its_citation_and_every_citation_to_its_fact()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var page = site.Page($"/states/{state.Slug}/");
            var list = site.Page($"/states/{state.Slug}/citations/");
            var cited = list.QuerySelectorAll("main .entries > li").Select(item => item.Id!).ToList();
            findings.Check(cited.Count == cited.Distinct().Count(), () => $"{state.Slug}: cited twice");
            foreach (var claim in state.Claims)
            {
                findings.Check(cited.Contains(claim.Anchor), () => $"{state.Slug}: {claim.Anchor} has no citation");
            }

            foreach (var anchor in cited)
            {
                findings.Check(page.GetElementById(anchor) is not null, () => $"{state.Slug}: no fact {anchor}");
            }

            foreach (var link in page.QuerySelectorAll(".surety a[href*='/citations/']"))
            {
                findings.Check(cited.Contains(link.GetAttribute("href")!.Split('#')[1]), () => $"{state.Slug}: {link.GetAttribute("href")} leads nowhere");
            }

            findings.Check(page.QuerySelectorAll(".answer .surety a[href*='/citations/']").Length > 0 || state.Answers.IsEmpty, () => $"{state.Slug}: no answer can be cited");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_fact_is_dated_by_what_it_speaks_for_else_by_when_it_began_else_by_when_its_source_was_checked_and_never_by_the_build()
    {
        var small = new SmallAtlas().Idaho(
            """
            answers:
              medicaid-adults: { value: yes, source: own }
              medicaid-youth: { value: yes, source: plain, since: 2021-07-01 }
              certification-exists: { value: yes, source: plain }
            """).Render();
        var facts = StateReferences.Of(small.Context, small.Atlas.States[0]).ToDictionary(fact => fact.Anchor, fact => fact.Reference);
        Assert.Equal(FactDate.Parse("2026-03-05"), facts["medicaid-adults"].Date);
        Assert.Equal(FactDate.Parse("2021-07-01"), facts["medicaid-youth"].Date);
        Assert.Contains("took effect", facts["medicaid-youth"].Note, StringComparison.Ordinal);
        Assert.Null(facts["certification-exists"].Date);
        Assert.DoesNotContain("2026-11-22", small.Text("states/idaho/citations.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_names_the_value_the_source_and_every_doubt()
    {
        var small = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: no, source: blog } }").Render();
        var words = PlainCitation.Of(Assert.Single(StateReferences.Of(small.Context, small.Atlas.States[0])).Reference);
        Assert.Equal(
            $"Small Atlas. “Idaho: {small.Atlas.Codebook.Question("medicaid-adults")!.Wording} No, by a 2026 trade publication.” January 2026. https://small.example/states/idaho/#medicaid-adults "
            + "Source: Vendor, A vendor's blog, https://vendor.example/. Note: trade publication.",
            words);
    }

    [Fact]
    public void A_state_has_a_file_of_all_citations_in_each_form()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var count = StateReferences.Of(site.Context, state).Length;
            var keys = site.Text($"states/{state.Slug}/citations.bib").Split('\n').Where(line => line.StartsWith("@misc{", StringComparison.Ordinal)).ToList();
            findings.Check(keys.Distinct().Count() == count, () => $"{state.Slug}: {keys.Count} entries of BibTeX");
            findings.Check(site.Text($"states/{state.Slug}/citations.ris").Split("\r\n").Count(line => line == "ER  - ") == count, () => $"{state.Slug}: RIS");
            findings.Check(JsonDocument.Parse(site.Bytes($"states/{state.Slug}/citations.json")).RootElement.GetArrayLength() == count, () => $"{state.Slug}: CSL-JSON");
        }

        findings.AssertNone();
    }
}
