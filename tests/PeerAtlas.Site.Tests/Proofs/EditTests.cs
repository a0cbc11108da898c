using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Proofs;

/// <summary>Whoever edits facts gets from each to its line on the forge that the settings name.</summary>
public sealed class EditTests(RealSite real)
{
    private const string Template = "https://code.small.atlas/blob/main/{path}#L{line}";

    private readonly Findings findings = new();

    [Theory]
    [InlineData("https://github.com/peers/atlas/blob/main/{path}#L{line}", "https://github.com/peers/atlas/blob/main/data/states/new-york.yml#L12")]
    [InlineData("https://gitlab.com/peers/atlas/-/blob/main/{path}#L{line}", "https://gitlab.com/peers/atlas/-/blob/main/data/states/new-york.yml#L12")]
    [InlineData("https://codeberg.org/peers/atlas/src/branch/main/{path}#L{line}", "https://codeberg.org/peers/atlas/src/branch/main/data/states/new-york.yml#L12")]
    [InlineData("https://code.small.atlas/?file=/{path}", "https://code.small.atlas/?file=/data/states/new-york.yml")]
    public void A_template_makes_the_address_of_a_line_on_any_forge(string template, string address) =>
        Assert.Equal(address, new ForgeAddress(template).Of("data/states/new-york.yml", 12));

    [Fact]
    public void A_path_is_encoded_part_by_part() =>
        Assert.Equal("https://code.small.atlas/my%20data/%7Bline%7D%23.yml", new ForgeAddress("https://code.small.atlas/{path}").Of("my data/{line}#.yml", 1));

    [Fact]
    public void An_answer_leads_to_the_line_that_has_its_value()
    {
        var site = Site(Template);
        var file = SmallAtlas.StateFile("ID", "Idaho", Facts).Split('\n');
        var link = site.Page("/states/idaho/").QuerySelector("#medicaid-adults a.edit")!;
        Assert.Equal($"https://code.small.atlas/blob/main/data/states/idaho.yml#L{Array.FindIndex(file, line => line.Contains("medicaid-adults", StringComparison.Ordinal)) + 1}", link.GetAttribute("href"));
        Assert.Equal("Edit: Does Medicaid pay for peer support for adults?", link.TextContent);
    }

    [Fact]
    public void Without_a_template_there_is_no_link() =>
        Assert.Null(new SmallAtlas().Idaho(Facts).Render().Page("/states/idaho/").QuerySelector("a.edit"));

    [Fact]
    public void It_needs_no_address_for_corrections()
    {
        var page = Site(Template).Page("/states/idaho/");
        Assert.Null(page.QuerySelector("a.correct"));
        Assert.NotNull(page.QuerySelector("#services a.edit"));
    }

    [Theory]
    [InlineData("facts/states/idaho.yml", "data/states/idaho.yml")]
    [InlineData("input/pages/about.md", "texts/pages/about.md")]
    [InlineData("/elsewhere/states/idaho.yml", null)]
    public void A_file_is_named_as_the_repository_has_it_and_one_outside_not_at_all(string file, string? path) =>
        Assert.Equal(path, RepositoryFolder.PathOf([new("facts/", "data/"), new("input/", "texts/")], file));

    [Theory]
    [InlineData("https://code.small.atlas/blob/main/")]
    [InlineData("https://code.small.atlas/{path}/{path}")]
    [InlineData("https://code.small.atlas/{file}#L{line}")]
    [InlineData("https://{path}.small.atlas/")]
    [InlineData("javascript:alert('{path}')")]
    [InlineData("code.small.atlas/{path}")]
    public void What_is_no_template_is_refused_with_its_place_and_what_would_be_right(string template)
    {
        var problem = Assert.Single(Read(template).Problems);
        Assert.StartsWith("input/site.yml:4:13: error PA220 site: 'source_url' is ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("https://github.com/OWNER/NAME/blob/main/{path}#L{line}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reserved_name_is_warned_of_since_the_links_lead_nowhere()
    {
        var reading = Read("https://forge.example/{path}");
        Assert.NotNull(reading.Content);
        Assert.Equal(("PA221", Severity.Warning), (Assert.Single(reading.Problems).Code, reading.Problems[0].Severity));
    }

    [Fact]
    public void Beside_every_link_to_correct_a_fact_stands_one_to_edit_it_that_leads_to_a_line_of_the_repository()
    {
        foreach (var file in real.PageFiles)
        {
            foreach (var correct in real.Document(file).QuerySelectorAll("a.correct"))
            {
                var edit = correct.ParentElement!.NextElementSibling?.QuerySelector("a.edit");
                findings.Check(edit is not null && IsLine(edit.GetAttribute("href")!), () => $"{file}: {correct.TextContent} {edit?.GetAttribute("href")}");
                findings.Check(edit is null || edit.TextContent["Edit: ".Length..] == correct.TextContent["Suggest a correction of ".Length..], () => $"{file}: {edit!.TextContent}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_text_page_leads_to_its_Markdown()
    {
        foreach (var article in real.Content.Articles)
        {
            var link = real.Page(article.Path).QuerySelector("article.prose a.edit");
            findings.Check(link?.GetAttribute("href")?.EndsWith($"/{article.At.File}#L1", StringComparison.Ordinal) ?? false, () => article.Path);
        }

        findings.AssertNone();
    }

    // The template of the repository, taken apart again: the file is there and has that many lines.
    private bool IsLine(string address)
    {
        var template = real.Content.Settings.Source!.Template;
        var rest = address[template.IndexOf("{path}", StringComparison.Ordinal)..];
        var (path, line) = (rest[..rest.IndexOf('#', StringComparison.Ordinal)], int.Parse(rest[(rest.IndexOf("#L", StringComparison.Ordinal) + 2)..], System.Globalization.CultureInfo.InvariantCulture));
        var file = Path.Combine(Repository.Root, path);
        return File.Exists(file) && line >= 1 && line <= File.ReadLines(file).Count();
    }

    private const string Facts =
        """
        answers:
          medicaid-adults: { value: yes, source: own }
        services:
          - { value: Help, source: old }
        """;

    private static RenderedSite Site(string template) => new SmallAtlas()
        .Input("site.yml", $"title: Small\ndescription: Small.\nbase_url: https://small.atlas/\nsource_url: {template}\n").Idaho(Facts).Render();

    private static SiteContentReading Read(string template) => SiteContentReader.Read(
        [SmallAtlas.File("input", "site.yml", $"title: Small\ndescription: Small.\nbase_url: https://small.atlas/\nsource_url: \"{template}\"\nidentity: \"small.atlas,2026\"\n")]);
}
