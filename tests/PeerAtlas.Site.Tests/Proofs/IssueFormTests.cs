using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Proofs;

/// <summary>The links for corrections fill what their place asks for: the fields of the repository's own forms, an issue, a mail.</summary>
public sealed class IssueFormTests
{
    private const string GitHub = "https://github.com/peers/atlas/issues/new";

    private const string Facts =
        """
        answers:
          medicaid-adults: { value: limited, source: own, note: So it is. }
        """;

    public static TheoryData<string> Forms { get; } = [IssueForm.WrongFact.File, IssueForm.NewSource.File];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_field_of_a_form_has_an_id_of_its_own_and_a_label(string form)
    {
        var fields = Fields(form);
        Assert.Equal(fields.Count, fields.Select(field => field["id"].Text).Distinct().Count());
        Assert.All(fields, field => Assert.NotEmpty(field["attributes"]["label"].Text));
        Assert.All(fields, field => Assert.Contains(field["type"].Text, (string[])["input", "textarea", "dropdown", "checkboxes"]));
        Assert.All((string[])["name", "description", "title"], key => Assert.NotEmpty(Form(form)[key].Text));
    }

    [Fact]
    public void A_correction_fills_fields_of_the_form_for_wrong_facts_and_leaves_to_the_reader_what_only_the_reader_knows()
    {
        var sent = Sent(Correction(GitHub));
        Assert.Equal(IssueForm.WrongFact.File, sent["template"]);
        FillsTheForm(sent, ["should-say", "where"]);
        Assert.Equal("Idaho", sent["state"]);
        Assert.Equal("Does Medicaid pay for peer support for adults?", sent["fact"]);
        Assert.Equal("In part", sent["says"]);
        Assert.Equal("Idaho's own manual, Idaho Medicaid (https://idaho.example/manual)", sent["source"]);
        Assert.Equal("https://small.example/states/idaho/", sent["page"]);
    }

    [Fact]
    public void What_is_not_yet_researched_leads_to_the_form_for_a_source()
    {
        var sent = Sent(Missing(GitHub));
        Assert.Equal(IssueForm.NewSource.File, sent["template"]);
        FillsTheForm(sent, ["address", "words"]);
        Assert.Equal(("Idaho", "Youth; Where"), (sent["state"], sent["fact"]));
    }

    [Fact]
    public void A_page_without_a_credential_or_documents_asks_for_a_source_of_them_too()
    {
        var page = Site(GitHub).Page("/states/idaho/");
        Assert.All((string[])["#documents", "#billing", "#training", "#services", "#certification"], part => Assert.NotNull(page.QuerySelector($"{part} .tell a")));
    }

    [Theory]
    [InlineData("https://github.com/peers/atlas/issues/new?labels=facts", "labels", "facts")]
    [InlineData("https://github.atlas/peers/atlas/issues/new?template=wrong-fact.yml&projects=1", "projects", "1")]
    public void What_the_address_has_already_stays(string corrections, string key, string value)
    {
        Assert.Equal(value, Sent(Correction(corrections))[key]);
        var missing = Missing(corrections);
        Assert.Equal(IssueForm.NewSource.File, Sent(missing)["template"]);
        Assert.Single(missing.Split("template="), part => part.StartsWith("new-source.yml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://gitlab.com/peers/atlas/-/issues/new", "issue[title]", "issue[description]")]
    [InlineData("https://codeberg.org/peers/atlas/issues/new", "title", "body")]
    [InlineData("https://github.com/peers/atlas/issues/new?template=theirs.md", "title", "body")]
    [InlineData("mailto:facts@small.atlas", "subject", "body")]
    public void Where_there_is_no_form_of_ours_an_issue_or_a_mail_says_the_same_in_words(string corrections, string title, string body)
    {
        var sent = Sent(Correction(corrections));
        Assert.Equal("Correction: Idaho, Does Medicaid pay for peer support for adults?", sent[title]);
        Assert.Contains("State: Idaho\r\nQuestion: Does Medicaid pay for peer support for adults?\r\nThe page says: In part\r\n", sent[body], StringComparison.Ordinal);
        var missing = Sent(Missing(corrections));
        Assert.Equal("Source: Idaho, Medicaid coverage", missing[title]);
        Assert.Contains("Not yet researched: Youth; Where", missing[body], StringComparison.Ordinal);
    }

    // All that is sent, but what GitHub itself knows, names a field; what is required and not sent is for the reader.
    private static void FillsTheForm(Dictionary<string, string> sent, string[] left)
    {
        var fields = Fields(sent["template"]);
        Assert.Empty(sent.Keys.Except(["template", "title", .. fields.Select(field => field["id"].Text)]));
        var required = fields.Where(field => field["validations"]["required"].TextOrNull == "true").Select(field => field["id"].Text);
        Assert.Equal(left.Order(), required.Except(sent.Keys).Order());
    }

    private static RawYaml Form(string file) => RawYaml.File(Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE", file));

    private static List<RawYaml> Fields(string file) => [.. Form(file)["body"].Items.Where(field => field["type"].Text != "markdown")];

    private static Dictionary<string, string> Sent(string address) => address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
        .Select(parameter => parameter.Split('=', 2)).ToDictionary(parts => Uri.UnescapeDataString(parts[0]), parts => Uri.UnescapeDataString(parts[1]));

    private static string Correction(string corrections) => Site(corrections).Page("/states/idaho/").QuerySelector("#medicaid-adults a.correct")!.GetAttribute("href")!;

    private static string Missing(string corrections) => Site(corrections).Page("/states/idaho/").QuerySelector("#medicaid .absent-list .tell a")!.GetAttribute("href")!;

    private static RenderedSite Site(string corrections) => new SmallAtlas()
        .Input("site.yml", $"{{ title: Small, description: Small., base_url: \"https://small.example/\", corrections_url: \"{corrections}\" }}")
        .Idaho(Facts).Render();
}
