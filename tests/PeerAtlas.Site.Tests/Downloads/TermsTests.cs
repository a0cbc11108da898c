using System.Text.Json;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>Under which terms facts and texts may be used: said on every page and in every kind of file, as the settings have it.</summary>
public sealed class TermsTests(RealSite site)
{
    private const string Chosen = "https://terms.example/ours";

    private const string Settings =
        $$"""{ title: Small Atlas, description: A small atlas., base_url: "https://small.example/", license: { id: CC0-1.0, name: Our own terms, url: "{{Chosen}}" } }""";

    private static readonly string[] SaidIn =
        ["api/v1/index.json", "data/peeratlas.json", "data/datapackage.json", "questions/medicaid-adults/index.html", "states/idaho/index.html", "feed.xml", "data/index.html"];

    [Fact]
    public void Every_page_names_them_at_its_foot() => Assert.All(
        site.PageFiles, file => Assert.Equal(site.Content.Settings.License!.Url.AbsoluteUri, site.Document(file).QuerySelector(".site-footer a[rel='license']")?.GetAttribute("href")));

    [Fact]
    public void The_repository_holds_the_text_of_the_terms_that_it_names()
    {
        var data = File.ReadAllText(Path.Combine(Repository.Root, "LICENSE-data"));
        Assert.Contains(site.Content.Settings.License!.Id, data, StringComparison.Ordinal);
        Assert.Contains(site.Content.Settings.License.Url.AbsoluteUri, data, StringComparison.Ordinal);
        Assert.Contains("Section 1 -- Definitions.", data, StringComparison.Ordinal);
        Assert.Contains(site.Content.Settings.CodeLicense!.Name, File.ReadAllText(Path.Combine(Repository.Root, "LICENSE")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_who_chooses_other_terms_finds_them_everywhere()
    {
        var small = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: yes, source: own } }").Input("site.yml", Settings).Render();
        Assert.All(SaidIn, file => Assert.Contains(Chosen, small.Text(file), StringComparison.Ordinal));
        Assert.All(small.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("creativecommons", small.Text(file.Path), StringComparison.Ordinal));
        using var package = JsonDocument.Parse(small.Bytes("data/datapackage.json"));
        Assert.Equal("CC0-1.0", package.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
        using var description = JsonDocument.Parse(small.Bytes("api/v1/openapi.json"));
        Assert.Equal("CC0-1.0", description.RootElement.GetProperty("info").GetProperty("license").GetProperty("identifier").GetString());
    }

    [Fact]
    public void A_dataset_in_linked_data_names_them() => Assert.All(
        site.Page("/questions/medicaid-youth/").QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .Where(thing => thing.GetProperty("@type").GetString() == "Dataset"),
        thing => Assert.Equal(site.Content.Settings.License!.Url.AbsoluteUri, thing.GetProperty("license").GetString()));

    [Fact]
    public void Without_terms_in_the_settings_nothing_is_said_of_terms()
    {
        var small = new SmallAtlas().Render();
        Assert.Null(small.Page("/").QuerySelector("a[rel='license']"));
        Assert.Null(small.Page("/data/").QuerySelector("#terms"));
        using var index = JsonDocument.Parse(small.Bytes("api/v1/index.json"));
        Assert.Equal(JsonValueKind.Null, index.RootElement.GetProperty("license").ValueKind);
    }
}
