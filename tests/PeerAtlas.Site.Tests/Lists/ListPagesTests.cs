using AngleSharp.Dom;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Lists;

/// <summary>The pages that gather one kind of thing: nothing of it is left out.</summary>
public sealed class ListPagesTests(RealSite site)
{
    private readonly Findings findings = new();

    [Fact]
    public void The_glossary_has_every_term_with_its_definition_and_other_names()
    {
        foreach (var entry in site.Atlas.Glossary)
        {
            if (Part(site.Page("/glossary/"), GlossaryAnchors.Of(entry)) is { } part)
            {
                Says(part, entry.Term);
                Says(part, entry.Definition);
                Says(part, entry.Also.IsEmpty ? "" : $"Also: {string.Join(", ", entry.Also)}");
                Says(part, entry.SourceUrl is null ? "Our own words" : "");
                Links(part, entry.SourceUrl);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_glossary_is_in_alphabetical_order()
    {
        var terms = site.Page("/glossary/").QuerySelectorAll("dt").Select(term => term.Reads()).ToList();
        Assert.Equal(terms.Order(StringComparer.OrdinalIgnoreCase), terms);
    }

    [Fact]
    public void The_library_has_every_guidance_document_with_all_its_key_points()
    {
        foreach (var document in site.Atlas.Guidance)
        {
            if (Part(site.Page("/documents/"), document.Id) is { } item)
            {
                Says(item, document.Title);
                Says(item, document.Publisher);
                Says(item, document.Summary);
                Links(item, document.Url);
                Links(item, $"/documents/national/#{document.Id}");
            }

            if (Part(site.Page("/documents/national/"), document.Id) is { } part)
            {
                Says(part, document.Title);
                Says(part, document.Publisher);
                Says(part, document.Number);
                Says(part, document.Kind.Name);
                Says(part, document.Issued is { } issued ? $"issued {issued.InWords()}" : "undated");
                Says(part, document.Effective is { } effective ? $"effective {effective.InWords()}" : null);
                Says(part, document.Summary);
                Says(part, document.Note);
                Links(part, document.Url);
                findings.Check(
                    part.QuerySelectorAll("li").Select(point => point.Reads()).SequenceEqual(document.KeyPoints.Select(Words.Normal)),
                    () => $"{document.Id}: not all key points");
                foreach (var url in document.SourceUrls)
                {
                    Links(part, url);
                }
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_nations_papers_are_counted_as_their_file_has_them()
    {
        var papers = RawYaml.OfData("national/documents.yml").Items.Count();
        var counted = papers == 1 ? "1 paper" : $"{papers} papers";
        Assert.Equal(counted, site.Page("/documents/").QuerySelector("#national + details > summary")!.Reads());
        Assert.StartsWith($"{counted} with their key points", site.Page("/documents/national/").QuerySelector(".lede")!.Reads(), StringComparison.Ordinal);
        Assert.Equal(papers, site.Page("/documents/national/").QuerySelectorAll(".guidance").Length);
    }

    [Fact]
    public void The_library_has_every_document_of_every_state()
    {
        foreach (var state in site.Atlas.States.Where(state => !state.Documents.IsEmpty))
        {
            foreach (var (document, item) in Items("/documents/", state.Slug, state.Documents.Length).Zip(state.Documents, (item, document) => (document, item)))
            {
                Says(item, document.Title);
                Says(item, document.Number);
                Says(item, document.Kind.Name);
                Says(item, document.Issued is { } issued ? $"issued {issued.InWords()}" : null);
                Says(item, document.Effective is { } effective ? $"effective {effective.InWords()}" : null);
                Says(item, document.Summary);
                Links(item, document.Url);
                Links(item, document.Claim.Source.Url);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_training_page_has_every_course_of_every_state()
    {
        foreach (var state in site.Atlas.States.Where(state => !state.Training.IsEmpty))
        {
            foreach (var (course, item) in Items("/training/", state.Slug, state.Training.Length).Zip(state.Training, (item, course) => (course, item)))
            {
                Says(item, course.Name);
                Says(item, course.Provider);
                Says(item, $"for {course.For.Name.ToLowerInvariant()}");
                Says(item, course.Format?.Name.ToLowerInvariant());
                Assert.Equal(course.Hours switch { null => "not-said", <= 40 => "to-40", <= 80 => "to-80", _ => "over-80" }, item.GetAttribute("data-hours"));
                Says(item, course.Claim.Note);
                Links(item, course.Url);
                Links(item, course.Claim.Source.Url);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_billing_page_has_every_code_of_every_state()
    {
        var entries = site.Atlas.States.SelectMany(state => state.Billing.Select(entry => (state, entry))).ToList();
        var rows = site.Page("/billing/").QuerySelectorAll("#by-state ~ table, #by-state ~ details > table").SelectMany(table => table.QuerySelectorAll("tr[data-code]")).ToList();
        Assert.Equal(entries.Count, rows.Count);
        foreach (var ((state, entry), row) in entries.Zip(rows))
        {
            Links(row, $"/states/{state.Slug}/#{entry.Claim.Anchor}");
            Says(row.ParentElement!, state.Name);
            Says(row, entry.Code);
            Says(row, string.Join(' ', entry.Modifiers));
            Says(row, entry.Service);
            Says(row, entry.Limits);
            Says(row, entry.Unit?.Name);
            Says(row, entry.Claim.SpeaksFor?.InWords() ?? "undated");
            Says(row, entry.RatePayer);
            Says(row, entry.Claim.Note);
            Says(row, entry.PriorAuthorization?.NeedInWords());
            Links(row, entry.Claim.Source.Url);
        }

        findings.AssertNone();
    }

    [Fact]
    public void States_without_billing_codes_are_named_as_not_yet_researched()
    {
        var line = site.Page("/billing/").QuerySelector(".absent-line")!.Reads();
        Assert.StartsWith("Not yet researched", line, StringComparison.Ordinal);
        Assert.All(site.Atlas.States, state => Assert.Equal(
            state.Billing.IsEmpty, line.Contains($" {state.Name}", StringComparison.Ordinal) && !line.Contains($"West {state.Name}", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_billing_page_explains_every_code_and_modifier()
    {
        var page = site.Page("/billing/");
        foreach (var code in site.Atlas.BillingCodes.Codes)
        {
            if (Part(page, code.Code.ToLowerInvariant()) is { } part)
            {
                Says(part, code.Name);
                Says(part, code.Unit);
                Says(part, code.UsedFor);
                Says(part, code.CommonModifiers.IsEmpty ? null : $"Modifiers seen: {string.Join(", ", code.CommonModifiers)}");
                Links(part, code.SourceUrl);
                foreach (var example in code.Examples)
                {
                    Says(part, example.Payer);
                    Says(part, example.Note);
                    Links(part, example.Source.Url);
                }
            }
        }

        foreach (var modifier in site.Atlas.BillingCodes.Modifiers)
        {
            if (Part(page, $"modifier-{modifier.Name.ToLowerInvariant()}") is { } part)
            {
                Says(part, modifier.Meaning);
                Says(part, modifier.Note);
                Links(part, modifier.SourceUrl);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_timeline_has_every_event_oldest_first_with_its_sources()
    {
        var items = site.Page("/timeline/").QuerySelectorAll(".timeline > li");
        Assert.Equal(site.Atlas.Timeline.Length, items.Length);
        Assert.Equal(site.Atlas.Timeline.OrderBy(milestone => milestone.Date), site.Atlas.Timeline);
        foreach (var (milestone, item) in site.Atlas.Timeline.Zip(items))
        {
            Says(item, milestone.Event);
            findings.Check(
                item.QuerySelector("time")!.GetAttribute("datetime") == $"{milestone.Date}" && item.QuerySelector("time")!.Reads() == milestone.Date.InWords(),
                () => $"{milestone.Date}: {item.QuerySelector("time")!.OuterHtml}");
            foreach (var url in milestone.SourceUrls)
            {
                Links(item, url);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_page_for_an_unknown_address_lists_every_state() =>
        Assert.Equal(
            site.Atlas.States.Select(state => (state.Name, $"/states/{state.Slug}/")),
            site.Page("/404.html").QuerySelectorAll(".state-list a").Select(link => (link.Reads(), link.GetAttribute("href")!)));

    [Fact]
    public void A_page_that_jumps_to_states_leads_to_each_that_it_has()
    {
        foreach (var path in new[] { "/documents/", "/training/", "/billing/" })
        {
            var page = site.Page(path);
            Assert.Equal(
                page.QuerySelectorAll("main [data-state][id]").Select(section => $"#{section.Id}"),
                page.QuerySelectorAll(".jumps a").Select(link => link.GetAttribute("href")!));
        }
    }

    private List<IElement> Items(string page, string slug, int count)
    {
        var items = site.Page(page).GetElementById(slug)?.QuerySelectorAll("li").ToList() ?? [];
        findings.Check(items.Count == count, () => $"{page}#{slug} has {items.Count} of {count}");
        return items;
    }

    private IElement? Part(IDocument page, string id)
    {
        var part = page.GetElementById(id);
        findings.Check(part is not null, () => $"no part #{id}");
        return part;
    }

    private void Says(IElement part, string? words) => findings.Check(
        words is null || part.Reads().Contains(Words.Normal(words), StringComparison.Ordinal), () => $"{part.Reads()[..Math.Min(40, part.Reads().Length)]}…: lacks “{words}”");

    private void Links(IElement part, string? address) => findings.Check(
        address is null || part.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == address),
        () => $"{part.Reads()[..Math.Min(40, part.Reads().Length)]}…: has no link to {address}");
}
