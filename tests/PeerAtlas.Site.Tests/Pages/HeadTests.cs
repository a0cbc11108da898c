using System.Text.Json;
using System.Xml.Linq;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Pages;

/// <summary>What search engines are told: titles and descriptions that they show whole, data sets with their files, true dates.</summary>
public sealed partial class HeadTests(RealSite site)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_of_all_has_a_title_of_at_most_65_and_a_description_of_at_most_155_characters()
    {
        Findings findings = new();
        foreach (var page in site.AllRoutes)
        {
            var (title, description) = (HeadWords.Title(page, site.Content.Settings.Title), HeadWords.Description(page));
            findings.Check(title.Length is > 0 and <= 65, () => $"{page.Path}: {title.Length}: {title}");
            findings.Check(description.Length is > 0 and <= 155, () => $"{page.Path}: {description.Length}: {description}");
            findings.Check(!description.EndsWith('…'), () => $"{page.Path}: cut within a sentence: {description}");
        }

        findings.AssertNone();
        Assert.Equal(site.AllRoutes.Length, site.AllRoutes.Select(page => HeadWords.Title(page, site.Content.Settings.Title)).Distinct().Count());
        Assert.Equal(site.AllRoutes.Length, site.AllRoutes.Select(HeadWords.Description).Distinct().Count());
    }

    [Fact]
    public void Every_other_file_of_HTML_has_such_a_title_too()
    {
        var pages = site.AllRoutes.Select(page => page.File).ToHashSet(StringComparer.Ordinal);
        var others = site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !pages.Contains(file.Path)).ToList();
        Assert.NotEmpty(others);
        Findings findings = new();
        foreach (var other in others)
        {
            var title = System.Net.WebUtility.HtmlDecode(TitleOf().Match(System.Text.Encoding.UTF8.GetString(other.Content.Span)).Groups[1].Value);
            findings.Check(title.Length is > 0 and <= 65 && !title.EndsWith('…'), () => $"{other.Path}: {title.Length}: {title}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_page_of_data_is_a_data_set_with_every_file_below_data_its_terms_and_its_newest_date()
    {
        var set = Things("/data/", "Dataset").Single();
        var files = site.Files.Select(file => file.Path).Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(
            files.Select(path => $"https://peeratlas.example/{path}").Order(StringComparer.Ordinal),
            set.GetProperty("distribution").EnumerateArray().Select(file => file.GetProperty("contentUrl").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(set.GetProperty("distribution").EnumerateArray(), file => Assert.Contains('/', file.GetProperty("encodingFormat").GetString()!));
        Assert.Equal(site.Content.Settings.License!.Url.AbsoluteUri, set.GetProperty("license").GetString());
        Assert.Equal(NewestDate.Of(site.Context)!.ToString(), set.GetProperty("dateModified").GetString());
        Assert.Matches(@"^\d{4}(-\d\d){0,2}/\d{4}(-\d\d){0,2}$", set.GetProperty("temporalCoverage").GetString()!);
    }

    [Fact]
    public void The_page_of_a_question_is_a_data_set_with_its_files()
    {
        Findings findings = new();
        foreach (var question in site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements))
        {
            var set = Things($"/questions/{question.Id}/", "Dataset").Single();
            var files = set.GetProperty("distribution").EnumerateArray().Select(file => file.GetProperty("contentUrl").GetString()!["https://peeratlas.example/".Length..]).ToList();
            findings.Check(files.Count == 2 && files.All(path => site.Files.Any(file => file.Path == path)), () => $"{question.Id}: {string.Join(", ", files)}");
            findings.Check(set.TryGetProperty("dateModified", out var date) == (NewestDate.Of(site.Context, question) is not null), () => $"{question.Id}: {date}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_sitemap_dates_a_page_by_its_newest_fact_and_a_page_without_dated_facts_not_at_all()
    {
        var small = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: yes, source: own } }").Render();
        var dates = XDocument.Parse(small.Text("sitemap.xml")).Descendants(Map + "url").ToDictionary(url => url.Element(Map + "loc")!.Value, url => url.Element(Map + "lastmod")?.Value);
        Assert.Equal("2026-03-05", dates["https://small.example/states/idaho/"]);
        Assert.Equal("2026-03-05", dates["https://small.example/questions/medicaid-adults/"]);
        Assert.Null(dates["https://small.example/states/ohio/"]);
        Assert.Null(dates["https://small.example/about/"]);
        Assert.DoesNotContain("2026-11-22", dates.Values);
    }

    [Fact]
    public void The_sitemap_dates_a_text_by_the_day_that_its_writer_gives_and_a_year_of_changes_by_its_newest_fact()
    {
        var dates = XDocument.Parse(site.Text("sitemap.xml")).Descendants(Map + "url").ToDictionary(url => url.Element(Map + "loc")!.Value, url => url.Element(Map + "lastmod")?.Value);
        Assert.NotEmpty(site.Content.Articles.Where(article => article.Updated is not null));
        Assert.All(site.Content.Articles, article => Assert.Equal(article.Updated?.ToString(), dates[$"https://peeratlas.example{article.Path}"]));
        Assert.All(site.Content.Articles.Where(article => article.Updated is not null), article =>
            Assert.Equal(article.Updated.ToString(), site.Page(article.Path).QuerySelectorAll("article time")[^1].GetAttribute("datetime")));
        var years = dates.Where(pair => System.Text.RegularExpressions.Regex.IsMatch(pair.Key, @"/changes/\d{4}/$")).ToList();
        Assert.NotEmpty(years);
        Assert.All(years, pair => Assert.InRange(int.Parse(pair.Value![..4], System.Globalization.CultureInfo.InvariantCulture), 1990, Repository.Today.Year));
    }

    [System.Text.RegularExpressions.GeneratedRegex("<title>(.*?)</title>", System.Text.RegularExpressions.RegexOptions.Singleline)]
    private static partial System.Text.RegularExpressions.Regex TitleOf();

    private IEnumerable<JsonElement> Things(string path, string type) => site.Page(path).QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement).Where(thing => thing.GetProperty("@type").GetString() == type);
}
