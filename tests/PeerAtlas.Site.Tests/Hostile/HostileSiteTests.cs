using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>Whatever the data and texts say, it stays text wherever it is shown.</summary>
public sealed class HostileSiteTests(RealSite real, HostileSite hostile) : IClassFixture<HostileSite>
{
    private static readonly HashSet<string> Schemes = ["http", "https", "mailto", "tel", "sms"];

    [Fact]
    public void Every_kind_of_field_that_takes_any_text_was_tried()
    {
        string[] fields = [.. HostileSite.Planted.Where(leaf => leaf.File.StartsWith("states/", StringComparison.Ordinal)).Select(leaf => leaf.Field).Distinct()];
        Assert.Contains("overview", fields);
        Assert.Contains("answers.medicaid-mental-health.note", fields);
        Assert.Contains("answers.medicaid-limits.value", fields);
        Assert.Contains("credentials.certifying_body", fields);
        Assert.Contains("documents.url", fields);
        Assert.Contains("contacts.email", fields);
        Assert.Contains("sources.idapa----.title", fields);
    }

    [Theory]
    [InlineData("surveys/", "method")]
    [InlineData("sources/", "title", "publisher", "url")]
    [InlineData("codebook.yml", "questions.wording", "questions.why", "questions.label", "questions.also", "requirements.wording", "topics.name", "topics.intro")]
    [InlineData("national/adequacy.yml", "criterion", "label", "why", "ask", "source_urls")]
    [InlineData("national/advocacy.yml", "name", "url", "note", "what_you_can_do", "source_url")]
    [InlineData("national/codes.yml", "codes.name", "codes.used_for", "codes.source_url", "modifiers.meaning", "sources.hcpcs-h.title")]
    [InlineData("national/documents.yml", "title", "publisher", "url", "summary", "key_points", "number", "note")]
    [InlineData("national/glossary.yml", "term", "definition", "also", "source_url")]
    [InlineData("national/timeline.yml", "event", "source_url")]
    public void Other_files_were_tried_as_well(string file, params string[] fields)
    {
        HashSet<string> tried = [.. HostileSite.Planted.Where(leaf => leaf.File.StartsWith(file, StringComparison.Ordinal)).Select(leaf => leaf.Field.TrimStart('.'))];
        Assert.Empty(fields.Except(tried));
    }

    [Fact]
    public void No_page_has_an_element_or_attribute_that_the_real_site_does_not_have()
    {
        // Markdown may have code, of which the real texts have none.
        HashSet<string> known = ["code", .. Shown(real).SelectMany(file => Parts(real.Document(file)))];
        Findings findings = new();
        foreach (var file in Shown(hostile))
        {
            string[] strange = [.. Parts(hostile.Document(file)).Where(part => !known.Contains(part)).Distinct()];
            findings.Check(strange.Length == 0, () => $"{file}: {string.Join(", ", strange)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_script_and_style_sheet_is_the_sites_own()
    {
        Findings findings = new();
        foreach (var file in Shown(hostile))
        {
            var page = hostile.Document(file);
            foreach (var script in page.QuerySelectorAll("script"))
            {
                findings.Check(
                    script.GetAttribute("type") == "application/ld+json" || script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true,
                    () => $"{file}: {script.OuterHtml}");
            }

            findings.Check(page.Descendants<IComment>().All(comment => comment.Data.Length == 0 || comment.Data[0] == '!'), () => $"{file}: a comment");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_link_leads_to_a_page_a_web_address_a_mail_or_a_phone()
    {
        Findings findings = new();
        foreach (var file in Shown(hostile))
        {
            foreach (var element in hostile.Document(file).QuerySelectorAll("[href], [src], [action], [formaction]"))
            {
                foreach (var address in new[] { "href", "src", "action", "formaction" }.Select(element.GetAttribute).OfType<string>())
                {
                    findings.Check(
                        address.StartsWith('#') || IsOwnStyle(element, address) || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
                            || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)),
                        () => $"{file}: {address}");
                }
            }
        }

        findings.AssertNone();
    }

    // Named from the page, so that a page that is opened as a file has its style too.
    private static bool IsOwnStyle(AngleSharp.Dom.IElement element, string address) =>
        element.GetAttribute("rel") == "stylesheet" && System.Text.RegularExpressions.Regex.IsMatch(address, @"^(\.\./)*assets/[a-z]+\.[0-9a-f]{10}\.css$");

    [Fact]
    public void Mail_links_hold_one_address_and_those_of_corrections_one_subject_and_one_text()
    {
        Findings findings = new();
        var corrections = hostile.Content.Settings.CorrectionsUrl!.AbsoluteUri;
        foreach (var file in Shown(hostile))
        {
            foreach (var link in hostile.Document(file).QuerySelectorAll("a[href^='mailto:']").Select(link => link.GetAttribute("href")!))
            {
                var parts = link.Split('?', '&', '#');
                findings.Check(
                    parts[0].Count(c => c == '@') == 1 && !parts[0].Contains('%', StringComparison.Ordinal) && link.IndexOfAny(['\r', '\n', '<', '"']) < 0
                        && (parts.Length == 1 || (parts[0] == corrections && parts is [_, ['s', 'u', 'b', 'j', 'e', 'c', 't', '=', ..], ['b', 'o', 'd', 'y', '=', ..]])),
                    () => $"{file}: {link}");
            }
        }

        findings.AssertNone();
    }

    /// <summary>All that a state's file says can be read on its page as it was written, hostile or not.</summary>
    [Fact]
    public void On_a_states_page_every_text_reads_as_it_was_written()
    {
        Findings findings = new();
        foreach (var file in HostileSite.Planted.Where(leaf => leaf.File.StartsWith("states/", StringComparison.Ordinal) && !leaf.Path.StartsWith("leads[", StringComparison.Ordinal)).GroupBy(leaf => leaf.File))
        {
            var page = hostile.Page($"/{file.Key[..^".yml".Length]}/");
            var read = page.Body!.Reads();
            HashSet<string> links = [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)];
            foreach (var leaf in file)
            {
                findings.Check(
                    leaf.Text.StartsWith("https:", StringComparison.Ordinal) ? links.Contains(leaf.Text) : read.Contains(Words.Normal(leaf.Text), StringComparison.Ordinal),
                    () => $"{leaf.File}: {leaf.Path}: {leaf.Text}");
            }
        }

        findings.AssertNone();
    }

    /// <summary>
    /// What the files of the whole country say, and the questions, can be read as it was written on some page. Not so the
    /// sources of codes, of which some are cited nowhere, and answers that no state gives.
    /// </summary>
    [Fact]
    public void On_pages_of_the_whole_country_every_text_reads_as_it_was_written()
    {
        var read = string.Join('\n', hostile.PageFiles
            .Where(file => !file.StartsWith("compare/", StringComparison.Ordinal) && (file == "states/index.html" || !file.StartsWith("states/", StringComparison.Ordinal)))
            .Select(file => hostile.Document(file).Body!.Reads()));
        Findings findings = new();
        foreach (var leaf in HostileSite.Planted.Where(leaf => !leaf.Text.StartsWith("https:", StringComparison.Ordinal) && (leaf.File == "codebook.yml"
            ? leaf.Path.Split('.')[^1] is "wording" or "why" or "label" or "intro" && !leaf.Path.Contains(".es.", StringComparison.Ordinal)
            : leaf.File.StartsWith("national/", StringComparison.Ordinal) && !leaf.Path.StartsWith("sources.", StringComparison.Ordinal))))
        {
            findings.Check(read.Contains(Words.Normal(leaf.Text), StringComparison.Ordinal), () => $"{leaf.File}: {leaf.Path}: {leaf.Text}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Descriptions_for_machines_and_files_of_the_API_stay_whole_JSON()
    {
        Findings findings = new();
        foreach (var file in hostile.Files.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            findings.Check(IsJson(hostile.Text(file.Path)), () => file.Path);
        }

        foreach (var file in Shown(hostile))
        {
            findings.Check(
                hostile.Document(file).QuerySelectorAll("script[type='application/ld+json']").All(script => IsJson(script.TextContent)), () => file);
        }

        findings.AssertNone();
    }

    [Fact]
    public void Files_of_XML_are_well_formed_and_declare_nothing() => Assert.All(
        hostile.Files.Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal)),
        file => Assert.DoesNotContain(XDocument.Parse(hostile.Text(file.Path)).DescendantNodes(), node => node.NodeType is XmlNodeType.DocumentType or XmlNodeType.ProcessingInstruction));

    [Fact]
    public void The_API_and_the_search_documents_say_it_as_it_was_written()
    {
        var leaf = HostileSite.Planted.First(leaf => leaf is { File: "states/idaho.yml", Path: "answers.medicaid-mental-health.note" });
        var answers = JsonDocument.Parse(hostile.Text("api/v1/states/idaho.json")).RootElement.GetProperty("answers");
        Assert.Contains(answers.EnumerateArray(), answer => answer.TryGetProperty("note", out var note) && note.GetString() == leaf.Text);
        Assert.Contains(leaf.Text, JsonDocument.Parse(SearchCorpus.Of(hostile.Context, hostile.AllRoutes).ToJson()).RootElement.ToStrings());
    }

    [Fact]
    public void Titles_say_it_as_it_was_written()
    {
        var about = hostile.Content.Articles.Single(article => article.Path == "/about/");
        Assert.Contains("hostile", about.Title, StringComparison.Ordinal);
        Assert.Contains(hostile.Page("/about/").Title!, new[] { about.Title, $"{about.Title} · {hostile.Content.Settings.Title}" });
        Assert.Equal(about.Description, hostile.Page("/about/").QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(about.Title, hostile.Page("/about/").QuerySelector("h1")!.Reads());
    }

    [Fact]
    public void A_letter_names_its_sources_once_whatever_the_facts_say()
    {
        var text = hostile.Page("/states/idaho/letters/").QuerySelectorAll("textarea").Select(area => area.TextContent).First(text => text.Contains("[1] ", StringComparison.Ordinal));
        Assert.Single(text.Split('\n'), line => line.StartsWith("[1] ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown(RenderedSite site) => site.PageFiles.Concat(site.EmbedFiles);

    private static IEnumerable<string> Parts(IDocument page) => page.All
        .SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Append(element.LocalName))
        .Distinct();

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <summary>The texts of a JSON document.</summary>
internal static class JsonTexts
{
    public static IEnumerable<string> ToStrings(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => item.ToStrings()),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Value.ToStrings()),
        _ => [],
    };
}
