using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Pages;

/// <summary>What holds for every page, whatever its kind.</summary>
public sealed partial class EveryPageTests(RealSite site)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "sms"];

    [Fact]
    public void Every_route_has_its_file_and_every_page_its_route() =>
        Assert.Equal(site.Routes.Select(page => page.File).Order(StringComparer.Ordinal), site.PageFiles.Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_has_one_h1_and_its_headings_skip_no_level() => OnEveryPage((page, check) =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        check(levels.Count(level => level == 1) == 1, $"{levels.Count(level => level == 1)} h1");
        check(levels[0] == 1, "the first heading is no h1");
        check(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"the levels are {string.Join(' ', levels)}");
        check(page.QuerySelectorAll("h1, h2, h3, h4").All(heading => heading.Reads().Length > 0), "an empty heading");
    });

    [Fact]
    public void A_page_names_its_language_title_and_description() => OnEveryPage((page, check) =>
    {
        check(page.DocumentElement.GetAttribute("lang") is Page.English or Page.Spanish, "no lang");
        check(page.Title?.Length is > 0 and <= 65, $"the title has {page.Title?.Length} characters");
        check(Meta(page, "name", "description")?.Length is > 0 and <= 155, $"the description has {Meta(page, "name", "description")?.Length} characters");
        check(Meta(page, "name", "viewport") is not null, "no viewport");
        check(page.CharacterSet == "utf-8" && page.QuerySelector("meta[charset]") is not null, "no charset");
    });

    [Fact]
    public void Titles_and_addresses_differ_from_page_to_page()
    {
        Assert.Equal(site.PageFiles.Count(), site.PageFiles.Select(file => site.Document(file).Title).Distinct().Count());
        Assert.Equal(site.Routes.Length, site.Routes.Select(page => page.Path).Distinct().Count());
    }

    [Fact]
    public void A_listed_page_has_a_whole_canonical_address_and_another_asks_robots_to_pass_over_it()
    {
        Findings findings = new();
        foreach (var route in site.Routes)
        {
            var canonical = site.Page(route.Path).QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            findings.Check(
                canonical == (route.Listed ? $"https://peeratlas.example{route.Path}" : null), () => $"{route.Path}: canonical is {canonical}");
            findings.Check(
                route.Listed == (Meta(site.Page(route.Path), "name", "robots") != "noindex"), () => $"{route.Path}: listed is {route.Listed}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_describes_itself_to_social_cards() => OnEveryPage((page, check) =>
    {
        foreach (var property in new[] { "og:title", "og:description", "og:type", "og:url", "og:site_name", "og:locale" })
        {
            check(Meta(page, "property", property)?.Length > 0, $"no {property}");
        }

        check(Uri.TryCreate(Meta(page, "property", "og:url"), UriKind.Absolute, out _), "og:url is not whole");
        check(Meta(page, "property", "og:title") == page.Title, "og:title differs from the title");
    });

    [Fact]
    public void The_first_link_skips_to_the_main_part() => OnEveryPage((page, check) =>
    {
        var first = page.QuerySelector("body a");
        check(first?.GetAttribute("href") == "#main", $"the first link is {first?.OuterHtml}");
        check(page.GetElementById("main")?.LocalName == "main", "no main part #main");
        check(page.QuerySelectorAll("main").Length == 1, "not one main part");
    });

    [Fact]
    public void Every_page_but_the_home_page_shows_the_way_to_it()
    {
        Findings findings = new();
        foreach (var route in site.Routes)
        {
            var trail = site.Page(route.Path).QuerySelector("nav.trail");
            findings.Check(trail is null == (route.Path == "/"), () => $"{route.Path}: breadcrumb {trail?.Reads()}");
            findings.Check(
                trail is null || (trail.QuerySelector("a")!.GetAttribute("href") == "/" && trail.QuerySelectorAll("[aria-current=page]").Length == 1),
                () => $"{route.Path}: breadcrumb {trail?.OuterHtml}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_page_links_to_988_by_call_and_by_text() => OnEveryPage((page, check) =>
    {
        check(page.QuerySelector("a[href='tel:988']") is not null, "no link to call 988");
        check(page.QuerySelector("a[href^='sms:988']") is not null, "no link to text 988");
    });

    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    [Fact]
    public void Every_page_says_when_it_was_built() => OnEveryPage((page, check) =>
    {
        var time = page.QuerySelector($"footer time[datetime='{Repository.Today:yyyy-MM-dd}']");
        check(time?.Reads() == (IsSpanish(page) ? $"{Repository.Today.Day} de {Months[Repository.Today.Month - 1]} de {Repository.Today.Year}" : Repository.Today.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)), $"the day of building reads {time?.Reads()}");
    });

    [Fact]
    public void Every_page_says_once_that_it_is_no_advice() => OnEveryPage((page, check) =>
        check(NoAdvice().Count(page.QuerySelector("footer")!.Reads()) == 1, "the footer does not say once that this is no advice"));

    [Fact]
    public void Every_description_for_machines_parses_and_one_of_them_is_the_breadcrumb()
    {
        Findings findings = new();
        foreach (var route in site.Routes)
        {
            List<string?> types = [];
            foreach (var script in site.Page(route.Path).QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var json = JsonDocument.Parse(script.TextContent);
                findings.Check(json.RootElement.GetProperty("@context").GetString() == "https://schema.org", () => $"{route.Path}: no context");
                types.Add(json.RootElement.GetProperty("@type").GetString());
                if (types[^1] == "BreadcrumbList")
                {
                    var last = json.RootElement.GetProperty("itemListElement").EnumerateArray().Last();
                    findings.Check(
                        last.GetProperty("item").GetString() == $"https://peeratlas.example{route.Path}", () => $"{route.Path}: its last crumb is {last}");
                }
            }

            findings.Check(types.Count(type => type == "BreadcrumbList") == 1, () => $"{route.Path}: has {string.Join(", ", types)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void No_id_stands_on_two_elements() => OnEveryPage((page, check) =>
    {
        var repeated = page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key);
        check(!repeated.Any(), $"repeated: {string.Join(' ', repeated)}");
        check(page.QuerySelectorAll("[id]").All(element => element.Id!.Length > 0 && !element.Id.Any(char.IsWhiteSpace)), "an id that is empty or holds a space");
    });

    /// <summary>Of a page that says both, robots may take the second to ask for the other page to be forgotten too. Pages that send on and embeds count.</summary>
    [Fact]
    public void No_file_asks_robots_to_pass_over_it_and_names_another_address_for_itself_at_once() => Assert.All(
        site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
        file => Assert.False(
            site.Text(file.Path) is var html && html.Contains("content=\"noindex\"", StringComparison.Ordinal) && html.Contains("rel=\"canonical\"", StringComparison.Ordinal), file.Path));

    [Fact]
    public void Nothing_that_a_strict_content_policy_forbids_stands_in_a_page() => OnEveryPage((page, check) =>
    {
        check(page.QuerySelector("[style], style") is null, "an inline style");
        check(
            page.QuerySelectorAll("script:not([src])").All(script => script.GetAttribute("type") == "application/ld+json"), "an inline script");
        check(
            !page.All.SelectMany(element => element.Attributes).Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)),
            "an attribute that runs script");
        check(page.QuerySelector("iframe, object, embed, base") is null, "a frame or plug-in");
    });

    [Fact]
    public void Reading_a_page_asks_no_other_site_for_anything() => OnEveryPage((page, check) =>
    {
        foreach (var element in page.QuerySelectorAll("link:not([rel=canonical], [hreflang]), script[src], img, source, video, audio, use, image"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? "";
            check(Within().IsMatch(address), $"loads {element.OuterHtml}");
        }

        check(page.QuerySelector("[srcset]") is null, "an address that this test does not look at");
    });

    [Fact]
    public void Style_sheets_ask_no_other_site_for_anything() =>
        Assert.All(
            site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)),
            file => Assert.DoesNotMatch(@"url\(\s*['""]?(https?:)?//|@import", site.Text(file.Path)));

    [Fact]
    public void A_table_says_what_it_holds_and_its_headers_what_they_head() => OnEveryPage((page, check) =>
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            check(table.QuerySelector("caption")?.Reads().Length > 0, "a table without a caption");
            check(table.QuerySelectorAll("th").All(header => header.GetAttribute("scope") is "col" or "row" or "rowgroup"), "a th without a scope");
            check(table.QuerySelector("th[scope=col]") is not null, "a table without column headers");
            var columns = table.QuerySelectorAll("thead th").Length;
            check(
                table.QuerySelectorAll("tbody tr").All(row => row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture)) == columns), $"a row without the {columns} cells of its header");
        }
    });

    [Fact]
    public void Rows_of_a_stacked_table_carry_the_label_of_each_column() => OnEveryPage((page, check) =>
    {
        foreach (var table in page.QuerySelectorAll("table.stack"))
        {
            check(
                table.QuerySelectorAll("tbody th, tbody td").All(cell => cell.GetAttribute("data-label")?.Length > 0),
                $"“{table.QuerySelector("caption")!.Reads()}” has a cell without its label");
        }
    });

    [Fact]
    public void Every_field_has_a_label() => OnEveryPage((page, check) =>
    {
        foreach (var field in page.QuerySelectorAll("input, select, textarea"))
        {
            check(field.Id is { } id && page.QuerySelector($"label[for='{id}']")?.Reads().Length > 0, $"no label for {field.OuterHtml}");
        }
    });

    [Fact]
    public void Every_link_and_button_has_a_name() => OnEveryPage((page, check) =>
    {
        foreach (var element in page.QuerySelectorAll("a[href], button"))
        {
            check(element.Reads().Length > 0 || element.HasAttribute("aria-label"), $"no name on {element.OuterHtml}");
        }
    });

    [Fact]
    public void Every_section_nav_and_form_is_named_by_something_on_the_page() => OnEveryPage((page, check) =>
    {
        foreach (var element in page.QuerySelectorAll("[aria-labelledby], [aria-describedby]"))
        {
            var id = element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby");
            check(page.GetElementById(id!)?.Reads().Length > 0, $"#{id} names {element.LocalName} and is not there");
        }

        check(
            page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).Distinct().Count() == page.QuerySelectorAll("nav").Length,
            "two navigations of one name");
    });

    [Fact]
    public void A_sign_is_hidden_from_screen_readers_and_has_its_word_beside_it() => OnEveryPage((page, check) =>
    {
        foreach (var sign in page.QuerySelectorAll(".sign"))
        {
            check(sign.GetAttribute("aria-hidden") == "true", "a sign that screen readers read");
            string[] words = IsSpanish(page) ? [.. site.Atlas.Codebook.Spanish!.Signs.Values] : sign.ClassList.Contains("yes") ? ["Yes", "Met"] : sign.ClassList.Contains("part") ? ["In part"] : sign.ClassList.Contains("no") ? ["No", "Not met"] : sign.ClassList.Contains("unclear") ? ["Not clear"] : ["Not yet researched", "Not known"];
            var read = sign.ParentElement!.Reads();
            check(words.Any(word => read == word || read.StartsWith(word + ".", StringComparison.Ordinal) || read.StartsWith(word + " ", StringComparison.Ordinal) || read.StartsWith(word + (IsSpanish(page) ? ", según " : ", by "), StringComparison.Ordinal) || read.StartsWith(word + "; ", StringComparison.Ordinal)), $"{sign.ClassName} stands before “{read}”");
        }
    });

    [Fact]
    public void Every_link_is_one_that_a_reader_can_follow() => OnEveryPage((page, check) =>
    {
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            var address = link.GetAttribute("href")!;
            check(
                address is ['#', _, ..] || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
                    || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)),
                $"the link {address}");
        }
    });

    private void OnEveryPage(Action<IDocument, Action<bool, string>> look)
    {
        Findings findings = new();
        foreach (var file in site.PageFiles)
        {
            look(site.Document(file), (right, wrong) => findings.Check(right, () => $"{file}: {wrong}"));
        }

        findings.AssertNone();
    }

    private static string? Meta(IDocument page, string attribute, string name) =>
        page.QuerySelector($"meta[{attribute}='{name}']")?.GetAttribute("content");

    private static bool IsSpanish(IDocument page) => page.DocumentElement.GetAttribute("lang") == Page.Spanish;

    [GeneratedRegex(@"^(/(?!/)|#|(\.\./)*assets/)")]
    private static partial Regex Within();

    [GeneratedRegex("It is not legal or medical advice|No es consejo legal ni médico")]
    private static partial Regex NoAdvice();
}
