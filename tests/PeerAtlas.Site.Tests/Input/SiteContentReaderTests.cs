using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Input;

/// <summary>What a writer may put into the input folder, and what is refused with its place.</summary>
public sealed class SiteContentReaderTests
{
    private const string Settings = "title: Small\ndescription: Small.\nbase_url: https://small.atlas/\n";
    private const string Own = Settings + "identity: \"small.atlas,2026\"\n";
    private const string Front = "---\ntitle: A page\ndescription: On it.\norder: 2\n---\n";

    [Fact]
    public void The_front_matter_gives_title_description_and_order()
    {
        var article = Article("pages/about.md", Front + "Hello *you*.\n");
        Assert.Equal(("/about/", "A page", "On it.", 2), (article.Path, article.Title, article.Description, article.Order));
        Assert.Equal("<p>Hello <em>you</em>.</p>", article.Html.Trim());
    }

    [Theory]
    [InlineData("pages/about.md", "/about/")]
    [InlineData("pages/learn/index.md", "/learn/")]
    [InlineData("pages/learn/how-to.md", "/learn/how-to/")]
    [InlineData("pages/index.md", "/")]
    public void The_address_comes_from_the_name_of_the_file(string name, string path) => Assert.Equal(path, Article(name, Front).Path);

    [Fact]
    public void Pages_come_in_order_of_their_rank_and_then_of_their_address()
    {
        var content = Read(("site.yml", Own), ("pages/a.md", Front), ("pages/c.md", Front.Replace("2", "1", StringComparison.Ordinal)), ("pages/b.md", Front)).Content!;
        Assert.Equal(["/c/", "/a/", "/b/"], content.Articles.Select(article => article.Path));
    }

    [Theory]
    [InlineData("license: CC-BY-4.0", "license")]
    [InlineData("license: { id: CC-BY-4.0, url: \"https://terms.example/\" }", "name")]
    [InlineData("license: { id: CC-BY-4.0, name: Ours, url: terms.example }", "url")]
    [InlineData("license: { id: CC-BY-4.0, name: Ours, url: \"https://terms.example/\", by: us }", "by")]
    public void Terms_that_are_not_whole_are_refused_with_their_place(string terms, string named) => Refused("site.yml", Settings + terms + "\n", "input/site.yml:4:", named);

    [Theory]
    [InlineData("peers.example.org")]
    [InlineData("https://peers.example.org/,2026")]
    [InlineData("Peers.Example.Org,2026")]
    [InlineData("peers.example.org,26")]
    public void An_identity_that_tag_URIs_cannot_be_made_of_is_refused_with_its_place(string identity) =>
        Refused("site.yml", $"{Settings}identity: \"{identity}\"\n", "input/site.yml:4:11: error PA218 site: 'identity'", "peers.example.org,2026");

    [Theory]
    [InlineData("", "small.atlas,2026")]
    [InlineData("identity: peers.atlas,2027\n", "peers.atlas,2027")]
    [InlineData("identity: \"editors@peers.atlas,2027\"\n", "editors@peers.atlas,2027")]
    public void Ids_of_news_are_made_of_the_identity_and_without_one_of_the_sites_own_host(string line, string identity) =>
        Assert.Equal(identity, Read(("site.yml", Settings + line)).Content!.Settings.Identity);

    [Fact]
    public void An_identity_that_is_nobodys_is_told_before_publishing() =>
        Assert.Contains(Read(("site.yml", $"{Settings}identity: \"peers.example,2026\"\n")).Problems, problem => problem is { Code: "PA219", Severity: Severity.Warning });

    [Fact]
    public void Without_an_identity_ids_hang_on_the_address_which_is_told_before_publishing() =>
        Assert.Contains(Read(("site.yml", Settings)).Problems, problem => problem is { Code: "PA219", Severity: Severity.Warning } && problem.Message.Contains("not set", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "UTC")]
    [InlineData("time_zone: America/New_York\n", "America/New_York")]
    [InlineData("time_zone: Pacific/Guam\n", "Pacific/Guam")]
    public void The_site_tells_the_days_of_its_zone_and_without_one_those_of_UTC(string line, string zone) =>
        Assert.Equal(zone, Read(("site.yml", Settings + line)).Content!.Settings.Zone.Id);

    [Theory]
    [InlineData("America/NewYork", "did you mean America/New_York?")]
    [InlineData("america/new_york", "did you mean America/New_York?")]
    [InlineData("Chicago", "did you mean America/Chicago?")]
    [InlineData("Eastern Standard Time", "such as America/New_York")]
    [InlineData("UTC-5", "such as America/New_York")]
    [InlineData("../../etc/passwd", "such as America/New_York")]
    public void A_zone_that_is_none_is_refused_with_its_place_and_a_near_name(string zone, string words) =>
        Refused("site.yml", $"{Settings}time_zone: {zone}\n", "input/site.yml:4:12: error PA227 site: 'time_zone' is ", words);

    [Fact]
    public void A_page_without_front_matter_is_refused() =>
        Refused("pages/about.md", "Hello.\n", "input/pages/about.md:1:1: error PA204 the page begins without front matter");

    [Theory]
    [InlineData("pages/about.md", "page")]
    [InlineData("letters/mine.md", "letter")]
    public void Front_matter_without_an_end_is_refused_and_not_overlooked(string name, string what) =>
        Refused(name, "---\ntitle: Trial\n\nWords.\n", $"input/{name}:1:1: error PA204 the front matter of the {what} begins here and has no end");

    [Fact]
    public void An_unknown_key_is_refused_with_its_place_and_a_hint() =>
        Refused("pages/about.md", "---\ntitle: A\ndescripton: B\ndescription: C\n---\n", "input/pages/about.md:3:1: error PA", "descripton", "description");

    [Fact]
    public void A_missing_title_is_refused() =>
        Refused("pages/about.md", "---\ndescription: C\n---\n", "input/pages/about.md:2:", "title");

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("first")]
    public void An_order_that_is_no_rank_is_refused(string order) =>
        Refused("pages/about.md", $"---\ntitle: A\ndescription: B\norder: {order}\n---\n", "input/pages/about.md:4:8: error PA", "order", order);

    [Theory]
    [InlineData("[go](javascript:alert(1))", "javascript:alert(1)")]
    [InlineData("[go](JavaScript:alert)", "JavaScript:alert")]
    [InlineData("[go](data:text/html,x)", "data:text/html,x")]
    [InlineData("[go](//elsewhere.example/)", "//elsewhere.example/")]
    [InlineData("[go](other)", "other")]
    [InlineData("[go](/\\elsewhere.example)", "/\\elsewhere.example")]
    [InlineData("<javascript:alert>", "javascript:alert")]
    [InlineData("![see](javascript:alert)", "javascript:alert")]
    [InlineData("[call](tel:)", "tel:")]
    [InlineData("[write](mailto:)", "mailto:")]
    public void A_link_of_another_kind_is_refused_with_its_line_and_column(string link, string address) =>
        Refused("pages/about.md", $"{Front}\nSee {link}.\n", "input/pages/about.md:7:5: error PA205", $"'{address}'");

    [Theory]
    [InlineData("[go](/states/)")]
    [InlineData("[go](#steps)")]
    [InlineData("[go](https://example.org/a?b=c#d)")]
    [InlineData("[go](mailto:a@example.org)")]
    [InlineData("[go](tel:988)")]
    [InlineData("<https://example.org/>")]
    public void A_link_that_a_reader_can_follow_passes(string link) => Assert.Contains("<a href=", Article("pages/about.md", Front + link).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=https://elsewhere.example/x.js></SCRIPT>")]
    [InlineData("<iframe src=\"https://elsewhere.example/\"></iframe>")]
    [InlineData("<p onclick=\"alert(1)\">Hello</p>")]
    [InlineData("<p style=\"color: red\">Hello</p>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<img src=https://elsewhere.example/x onerror=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<form action=\"https://elsewhere.example/\"><input></form>")]
    [InlineData("<base href=\"https://elsewhere.example/\">")]
    [InlineData("<math><mtext><img src=/x onerror=alert(1)></mtext></math>")]
    [InlineData("<b>988</b> now")]
    [InlineData("<your plan> and say: I want a peer.")]
    [InlineData("<div>An address</div>")]
    [InlineData("<details>More</details>")]
    [InlineData("<u>988</u>")]
    [InlineData("<B and C>D")]
    [InlineData("<small>note</small>")]
    [InlineData("<!DOCTYPE html>")]
    public void HTML_that_a_page_does_not_show_is_refused_with_its_place_and_never_dropped(string html) =>
        Refused("pages/about.md", $"{Front}\n{html}\n\nThe rest.\n", "input/pages/about.md:7:1: error PA210");

    [Fact]
    public void Within_a_line_too() =>
        Refused("pages/about.md", $"{Front}\nCall <your plan> and say: I want a peer.\n", "input/pages/about.md:7:6: error PA210 '<your plan>' is read as HTML", "'&lt;'");

    [Theory]
    [InlineData("# A title", "input/pages/about.md:7:1: error PA210", "front matter")]
    [InlineData("A title\n=======", "input/pages/about.md:7:1: error PA210", "underlined")]
    [InlineData("##### A fifth", "input/pages/about.md:7:1: error PA210", "this one has 5")]
    [InlineData("![A map](https://elsewhere.example/map.png)", "input/pages/about.md:7:1: error PA210", "'https://elsewhere.example/map.png'")]
    public void Markdown_that_a_page_does_not_show_is_refused_too(string markdown, string at, string says) =>
        Refused("pages/about.md", $"{Front}\n{markdown}\n\nThe rest.\n", at, says);

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("||||||| base")]
    [InlineData(">>>>>>> theirs")]
    public void An_unresolved_merge_conflict_is_refused_in_pages_front_matter_and_letters(string mark)
    {
        Refused("pages/about.md", $"{Front}\nOurs.\n{mark}\nTheirs.\n", "input/pages/about.md:8:1: error PA052 an unresolved merge conflict stands here");
        Refused("pages/about.md", $"---\ntitle: A\n{mark}\ndescription: C\n---\n", "input/pages/about.md:3:1: error PA052");
        Refused("letters/agency.md", $"{Front}\nOurs.\n{mark}\nTheirs.\n", "input/letters/agency.md:8:1: error PA052");
    }

    [Fact]
    public void A_comment_is_for_writers_and_shows_nothing_which_is_told()
    {
        var reading = Read(("site.yml", Own), ("pages/about.md", $"{Front}\n<!-- To be checked in May. -->\n\nThe rest.\n"));
        Assert.Equal("<p>The rest.</p>", Assert.Single(reading.Content!.Articles).Html.Trim());
        Assert.Equal(("PA222", Severity.Warning, "input/pages/about.md:7:1"), (reading.Problems.Single().Code, reading.Problems.Single().Severity, reading.Problems.Single().At.ToString()));
    }

    [Theory]
    [InlineData("- one\n- two")]
    [InlineData("* one\n* two")]
    [InlineData("1. one\n2. two")]
    [InlineData("  - one\n  - two")]
    public void Items_of_a_list_in_a_letter_keep_their_lines(string list)
    {
        var letter = Read(("site.yml", Own), ("letters/agency.md", $"{Front}\nWe ask:\n{list}\nThank you\nall.\n")).Content!.Letters.Single();
        Assert.Equal($"We ask:\n{list}\nThank you all.", letter.Template);
    }

    [Fact]
    public void Raw_HTML_for_words_stays() =>
        Assert.Contains("H<sub>2</sub>O <abbr title=\"Peer\">P</abbr>", Article("pages/about.md", Front + "H<sub>2</sub>O <abbr title=\"Peer\">P</abbr>\n").Html, StringComparison.Ordinal);

    [Fact]
    public void Headings_get_fragments_and_tables_their_cells()
    {
        var html = Article("pages/about.md", Front + "## Who decides\n\n| a | b |\n|---|---|\n| 1 | 2 |\n").Html;
        Assert.Contains("<h2 id=\"who-decides\">Who decides</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<td>2</td>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u202E', "U+202E")]
    [InlineData('\u200B', "U+200B")]
    [InlineData('\u0007', "U+0007")]
    public void A_character_that_an_editor_hides_is_refused_with_its_place(char hidden, string name) =>
        Refused("pages/about.md", $"{Front}Hello {hidden}you.\n", "input/pages/about.md:6:7: error PA", name);

    [Fact]
    public void A_file_that_is_no_UTF8_is_refused()
    {
        DataFile file = new("input/pages/about.md", "pages/about.md", new byte[] { 0x2D, 0xFF, 0xFE });
        Assert.Contains(SiteContentReader.Read([file, File("site.yml", Own)]).Problems, problem => problem.At.File == file.Path && problem.Severity == Severity.Error);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread() =>
        Refused("pages/about.md", Front + new string('a', 32 * 1024), "input/pages/about.md: error PA", "larger than 32 KiB");

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    public void Markdown_that_is_nested_too_deep_is_refused(char opens) =>
        Refused("pages/about.md", Front + new string(opens, 1_500) + "a\n", "input/pages/about.md: error PA004", "too deep");

    [Theory]
    [InlineData("pages/About Us.md", "About Us")]
    [InlineData("pages/über.md", "über")]
    [InlineData("pages/Learn/a.md", "Learn")]
    public void A_name_that_makes_no_address_is_refused(string name, string part) =>
        Refused(name, Front, $"input/{name}: error PA", $"'{part}' becomes part of the page's address");

    [Fact]
    public void Two_files_with_one_address_are_refused() =>
        OnlyProblem(
            "input/pages/learn/index.md: error PA206 the address /learn/ is that of input/pages/learn.md too; rename one of the two",
            ("site.yml", Own), ("pages/learn.md", Front), ("pages/learn/index.md", Front));

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("pages/photo.png")]
    [InlineData("about.md")]
    public void A_file_that_is_neither_settings_nor_page_is_refused(string name) => Refused(name, Front, $"input/{name}: error PA206");

    // The smallest PNG: one pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("static/CNAME", "CNAME")]
    [InlineData("static/.well-known/security.txt", ".well-known/security.txt")]
    [InlineData("static/papers/rules.pdf", "papers/rules.pdf")]
    public void A_file_under_static_is_copied_to_its_path_below_it(string name, string path)
    {
        var own = Assert.Single(Read(("site.yml", Own), (name, "as it is")).Content!.OwnFiles);
        Assert.Equal((path, "as it is"), (own.Path, System.Text.Encoding.UTF8.GetString(own.Content.Span)));
    }

    [Theory]
    [InlineData("static/my photo.png", "'my photo.png'")]
    [InlineData("static/con.txt", "'con.txt'")]
    [InlineData("static/a%2e.txt", "'a%2e.txt'")]
    [InlineData("static/notes.", "'notes.'")]
    public void A_file_whose_name_an_address_cannot_hold_is_refused(string name, string part) => Refused(name, "x", $"input/{name}: error PA211", part);

    [Fact]
    public void A_page_can_show_an_image_from_there_with_its_size_and_words()
    {
        var reading = SiteContentReader.Read([File("site.yml", Own), new("input/static/photo.png", "static/photo.png", Pixel), File("pages/about.md", Front + "![Two peers](/photo.png)\n")]);
        Assert.Equal("<p><img src=\"/photo.png\" width=\"1\" height=\"1\" loading=\"lazy\" alt=\"Two peers\"></p>", Assert.Single(reading.Content!.Articles).Html.Trim());
    }

    [Theory]
    [InlineData("![](/photo.png)", "no words for who does not see it")]
    [InlineData("![Two peers](/foto.png)", "did you mean '/photo.png'?")]
    public void An_image_without_words_or_file_is_refused(string image, string says)
    {
        var reading = SiteContentReader.Read([File("site.yml", Own), new("input/static/photo.png", "static/photo.png", Pixel), File("pages/about.md", Front + image + "\n")]);
        Assert.Contains(says, Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
        Assert.Equal("input/pages/about.md:6:1", reading.Problems[0].At.ToString());
    }

    [Fact]
    public void A_draft_is_read_but_is_no_part_of_what_is_published()
    {
        var content = Read(("site.yml", Own), ("pages/a.md", Front), ("pages/b.md", Front.Replace("order: 2", "order: 2\ndraft: yes", StringComparison.Ordinal))).Content!;
        Assert.Equal(["/a/", "/b/"], content.Articles.Select(article => article.Path));
        Assert.Equal(["/a/"], content.Published.Articles.Select(article => article.Path));
    }

    [Fact]
    public void The_day_on_which_a_text_was_changed_is_no_day_to_come()
    {
        DataFile[] files = [SmallAtlas.File("input", "site.yml", Settings), SmallAtlas.File("input", "pages/a.md", Front.Replace("order: 2", "order: 2\nupdated: 2026-11-23", StringComparison.Ordinal))];
        Assert.Equal("2026-11-23", SiteContentReader.Read(files, today: new DateOnly(2026, 11, 24)).Content!.Articles.Single().Updated.ToString());
        var problem = Assert.Single(SiteContentReader.Read(files, today: new DateOnly(2026, 11, 20)).Problems.Where(problem => problem.Severity == Severity.Error));
        Assert.Equal(("PA014", "input/pages/a.md:5:10"), (problem.Code, problem.At.ToString()));
    }

    [Fact]
    public void A_missing_settings_file_is_told()
    {
        var reading = Read(("pages/about.md", Front));
        Assert.Null(reading.Content);
        Assert.Contains("input/site.yml: error PA206 the file is missing", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("small.atlas")]
    [InlineData("ftp://small.atlas/")]
    [InlineData("/")]
    [InlineData("https://small.atlas/?page=1")]
    [InlineData("'https://small.atlas/#top'")]
    [InlineData("https://small.atlas//below/")]
    [InlineData("https://small.atlas/a%20b/")]
    public void A_base_url_that_is_no_whole_address_is_refused(string url) => OnlyProblem(
        $"input/site.yml:3:11: error PA", ("site.yml", $"title: Small\ndescription: Small.\nbase_url: {url}\n"));

    [Theory]
    [InlineData("https://small.example/")]
    [InlineData("https://example.org/below/")]
    [InlineData("http://localhost:5080/")]
    public void A_base_url_on_a_name_that_is_nobodys_is_warned_of(string url)
    {
        var reading = Read(("site.yml", $"title: Small\ndescription: Small.\nbase_url: {url}\nidentity: \"peers.atlas,2026\"\n"));
        Assert.Equal(("PA209", "input/site.yml:3:11"), (reading.Problems.Single().Code, reading.Problems.Single().At.ToString()));
        Assert.NotNull(reading.Content);
    }

    [Fact]
    public void A_base_url_gets_the_slash_that_it_lacks() =>
        Assert.Equal("https://small.atlas/below/", Read(("site.yml", Settings.Replace("atlas/", "atlas/below", StringComparison.Ordinal))).Content!.Settings.BaseUrl.ToString());

    [Theory]
    [InlineData("mailto:facts@small.atlas")]
    [InlineData("https://small.atlas/issues")]
    public void Corrections_go_to_a_form_or_to_a_mail_address(string url) =>
        Assert.Equal(url, Read(("site.yml", $"{Settings}corrections_url: {url}\n")).Content!.Settings.CorrectionsUrl!.ToString());

    [Theory]
    [InlineData("mailto:nobody")]
    [InlineData("mailto:a@b.example?bcc=c@d.example")]
    [InlineData("'mailto:a@b.example\"><script>'")]
    [InlineData("javascript:alert(1)")]
    public void Corrections_to_anything_else_are_refused(string url) =>
        OnlyProblem("input/site.yml:5:18: error PA", ("site.yml", $"{Own}corrections_url: {url}\n"));

    [Fact]
    public void All_problems_of_all_files_are_told_in_one_run()
    {
        var reading = Read(("site.yml", "title: Small\n"), ("pages/a.md", "Hello."), ("pages/b.md", Front + "[go](other)"), ("notes.txt", ""));
        Assert.Null(reading.Content);
        Assert.Equal(
            ["input/notes.txt", "input/pages/a.md", "input/pages/b.md", "input/site.yml"],
            reading.Problems.Select(problem => problem.At.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_settings_file_is_told_beside_other_problems_and_under_the_folder_as_typed()
    {
        Assert.Contains(Read(("pages/about.md", "Hello.")).Problems, problem => problem.At.ToString() == "input/site.yml");
        Assert.Equal("texts/site.yml", Assert.Single(SiteContentReader.Read([], "texts/").Problems).At.ToString());
    }

    private static Article Article(string name, string text)
    {
        var reading = Read(("site.yml", Own), (name, text));
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Content!.Articles);
    }

    private static void Refused(string name, string text, params string[] told)
    {
        var reading = Read(("site.yml", Own), (name, text));
        Assert.Null(reading.Content);
        Assert.Contains(reading.Problems, problem =>
            problem.ToString().StartsWith(told[0], StringComparison.Ordinal)
            && told[1..].All(part => problem.Message.Contains(part, StringComparison.Ordinal)));
    }

    private static void OnlyProblem(string starts, params (string Name, string Text)[] files)
    {
        var reading = Read(files);
        Assert.Null(reading.Content);
        Assert.StartsWith(starts, Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    private static SiteContentReading Read(params (string Name, string Text)[] files) =>
        SiteContentReader.Read(files.Select(file => File(file.Name, file.Text)));

    private static DataFile File(string name, string text) => SmallAtlas.File("input", name, text);
}
