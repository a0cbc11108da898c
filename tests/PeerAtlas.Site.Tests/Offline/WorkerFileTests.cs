using System.Text.Json;
using PeerAtlas.Site.Offline;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Offline;

/// <summary>The service worker, as a host gives it out.</summary>
public sealed class WorkerFileTests(RealSite site)
{
    [Fact]
    public void It_fetches_files_that_are_there_and_every_script_and_style_of_pages()
    {
        var told = Told(site.Text("sw.js"));
        string[] assets = [.. Texts(told, "assets")];
        Assert.All(assets, path => Assert.Contains(site.Files, file => $"/{file.Path}" == path));
        Assert.All(Texts(told, "pages").Append(told.GetProperty("offline").GetString()!), path => Assert.Contains(site.AllRoutes, page => page.Path == path));
        Assert.Equal(["/search-index.json", "/search-texts.json"], Texts(told, "search"));
        var loaded = site.Routes.SelectMany(page => site.Page(page.Path).QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(element => new Uri(new Uri($"https://example.org{page.Path}"), element.GetAttribute("href") ?? element.GetAttribute("src")!).AbsolutePath));
        Assert.Empty(loaded.Distinct().Except(assets));
    }

    [Fact]
    public void It_is_small() => Assert.InRange(site.Bytes("sw.js").Length, 1, 8 * 1024);

    [Fact]
    public void Another_fact_makes_another_version_and_the_same_facts_the_same()
    {
        Assert.Equal(Version(Small()), Version(Small()));
        Assert.NotEqual(Version(Small()), Version(Small().Idaho("answers: { medicaid-adults: { value: yes, source: own } }")));
        static SmallAtlas Small() => new();
        static string? Version(SmallAtlas small) => Told(small.Render().Text("sw.js")).GetProperty("version").GetString();
    }

    [Fact]
    public void Below_a_path_all_of_it_stays_below()
    {
        var small = new SmallAtlas().Render("https://small.example/name/");
        var told = Told(small.Text("sw.js"));
        Assert.All(
            Texts(told, "assets").Concat(Texts(told, "pages")).Concat(Texts(told, "search")).Append(told.GetProperty("base").GetString()!),
            path => Assert.StartsWith("/name/", path, StringComparison.Ordinal));
        Assert.Equal("/name/sw.js", small.Page("/states/idaho/").DocumentElement.GetAttribute("data-offline"));
    }

    [Fact]
    public void Switched_off_no_page_asks_for_it_and_what_stands_there_takes_itself_away()
    {
        var small = new SmallAtlas().Input("site.yml", "title: A\ndescription: B.\nbase_url: https://small.example/\nidentity: small.example,2026\noffline: no\n").Render();
        Assert.False(small.Page("/states/idaho/").DocumentElement.HasAttribute("data-offline"));
        Assert.Contains("unregister()", small.Text("sw.js"), StringComparison.Ordinal);
        Assert.DoesNotContain("fetch", small.Text("sw.js"), StringComparison.Ordinal);
        Assert.Equal("browser", JsonDocument.Parse(small.Bytes("site.webmanifest")).RootElement.GetProperty("display").GetString());
    }

    [Fact]
    public void A_page_that_may_stand_at_any_address_loads_nothing_by_its_own() => Assert.All(
        [OfflineRoute.Page.Path, "/404.html"],
        path => Assert.All(
            site.Page(path).QuerySelectorAll("link[href], script[src]"),
            element => Assert.Matches("^(/|https:)", element.GetAttribute("href") ?? element.GetAttribute("src")!)));

    /// <summary>The worker puts its words after the start of <c>main</c>, the list into <c>#at-hand</c>, and takes names from <c>title</c>.</summary>
    [Fact]
    public void Pages_have_the_places_into_which_the_worker_writes()
    {
        Assert.All(site.Routes, page => Assert.Matches("<html lang=\"[^\"]+\"[^]*?<title>[^<]+</title>[^]*?<main\\b[^>]*>".Replace("[^]", "[\\s\\S]", StringComparison.Ordinal), site.Text(page.File)));
        Assert.Single(site.Page(OfflineRoute.Page.Path).QuerySelectorAll("ul#at-hand"));
    }

    [Fact]
    public void A_copy_says_its_day_in_the_language_of_its_page() => Assert.All(
        Told(site.Text("sw.js")).GetProperty("words").EnumerateObject(),
        words => Assert.Contains("{day}", words.Value.GetProperty("copy").GetString(), StringComparison.Ordinal));

    [Fact]
    public void Words_of_copies_are_there_for_each_language_of_a_page() => Assert.Equal(
        site.AllRoutes.Select(page => page.Language).Distinct().Order(StringComparer.Ordinal),
        Told(site.Text("sw.js")).GetProperty("words").EnumerateObject().Select(words => words.Name).Order(StringComparer.Ordinal));

    private static JsonElement Told(string worker)
    {
        var line = worker.Split('\n')[0];
        return JsonDocument.Parse(line["self.site = ".Length..^1]).RootElement;
    }

    private static IEnumerable<string> Texts(JsonElement told, string name) => told.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
}
