using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>What is never right is refused in every field that there is, with its place.</summary>
public sealed class RefusedTests
{
    private const int MostOfAFile = 200;

    public static TheoryData<string> Addresses { get; } =
    [
        "javascript:hostile(1)", "JaVaScRiPt:hostile(1)", "data:text/html,<script>hostile(1)</script>", "vbscript:hostile(1)", "file:///etc/passwd",
        "blob:https://hostile.example/1", "//hostile.example/", "\\\\hostile.example\\", "https:\\\\hostile.example", "https://a:b@hostile.example/",
        "https://hostile.example/\" onclick=", "https://hostile.example/<script>", "ftp://hostile.example/", "mailto:a@hostile.example", "../../etc/passwd",
        "https://h\u043Estile.example/", "https://host%69le.example/",
    ];

    public static TheoryData<int> Hidden { get; } =
    [
        0x202E, 0x202A, 0x2066, 0x2069, 0x200F, 0x61C, 0x200B, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x2028, 0x01, 0x1B, 0x7F, 0x85, 0x3164, 0xFE0F, 0xFFFE, 0x1D173, 0xE0041,
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_address_that_is_none_in_any_field_of_any_file(string address) =>
        Refused("PA015", leaf => leaf.IsAddress, leaf => address, (file, leaf) => (file.LineOf(leaf), null));

    [Theory]
    [MemberData(nameof(Hidden))]
    public void A_hidden_character_in_any_field_of_any_file(int hidden)
    {
        HashSet<string> seen = [];
        Refused(
            "PA030",
            leaf => leaf.Original.Length > 1 && !leaf.Original.Contains('"', StringComparison.Ordinal) && seen.Add($"{leaf.File.Split('/')[0]} {leaf.Field}"),
            leaf => leaf.Original[..1] + char.ConvertFromUtf32(hidden) + leaf.Original[1..],
            (file, leaf) => (file.LineOf(leaf), hidden));
    }

    [Theory]
    [InlineData("---\ntitle: A\u202Eb\ndescription: B\n---\n\nText.\n", 2, 9)]
    [InlineData("---\ntitle: A\ndescription: B\n---\n\nText\u200B here and\u2066 there.\n", 6, 5)]
    [InlineData("---\ntitle: \"A\\u202Eb\"\ndescription: B\n---\n\nText.\n", 2, 8)]
    [InlineData("---\ntitle: A\ndescription: B\n---\n\nText \0.\n", 6, 6)]
    public void A_hidden_character_in_a_page_or_letter(string text, int line, int column)
    {
        foreach (var name in new[] { "pages/about.md", "letters/legislator.md" })
        {
            var problems = Read(SmallAtlas.File("input", name, text)).Where(problem => problem.Code == "PA030").ToList();
            Assert.Equal((line, column), (problems[0].At.Line, problems[0].At.Column));
            Assert.Contains("U+", problems[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_hidden_character_of_a_page_in_one_run() =>
        Assert.Equal(3, Read(SmallAtlas.File("input", "pages/about.md", "---\ntitle: A\u202Eb\ndescription: B\n---\n\nT\u200Bx\u2066\n")).Count(problem => problem.Code == "PA030"));

    [Theory]
    [InlineData("[x](javascript:hostile)")]
    [InlineData("[x](JAVASCRIPT:hostile)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](//hostile.example)")]
    [InlineData("![x](data:image/svg+xml,x)")]
    [InlineData("<javascript:hostile>")]
    [InlineData("[x][y]\n\n[y]: javascript:hostile")]
    [InlineData("[x](java&#115;cript:hostile)")]
    [InlineData("[x](/\\hostile.example)")]
    [InlineData("[x](https://h\u043Estile.example/)")]
    public void An_address_that_is_none_in_a_Markdown_page(string markdown)
    {
        var problem = Assert.Single(Read(SmallAtlas.File("input", "pages/about.md", $"---\ntitle: A\ndescription: B\n---\n\n{markdown}\n")), problem => problem.Code == "PA205");
        Assert.True(problem.At is { Line: 6, Column: 1 }, problem.ToString());
    }

    [Theory]
    [InlineData("<a href=\"javascript:hostile(1)\">x</a>", 1)]
    [InlineData("<A HREF=JavaScript:hostile(1)>x</A>", 1)]
    [InlineData("Go <a title='x' href='data:text/html,x'>there</a>.", 1)]
    [InlineData("<div>\n<p>\n<a href=\"java&#10;script:hostile(1)\">x</a></p></div>", 3)]
    [InlineData("<a href=\"javascript&colon;hostile(1)\">x</a>", 1)]
    [InlineData("<a href=\"&#106avascript:hostile(1)\">x</a>", 1)]
    [InlineData("<iframe src='//hostile.example'></iframe>", 1)]
    [InlineData("<svg><a xlink:href=\"javascript:hostile(1)\">x</a></svg>", 1)]
    [InlineData("<form action=\"javascript:hostile(1)\"><button formaction=/ok>x</button></form>", 1)]
    public void An_address_that_is_none_in_the_HTML_of_a_Markdown_page(string html, int line)
    {
        var problem = Assert.Single(Read(SmallAtlas.File("input", "pages/about.md", $"---\ntitle: A\ndescription: B\norder: 1\n---\n\n{html}\n")), problem => problem.Code == "PA205");
        Assert.Equal(6 + line, problem.At.Line);
        Assert.Matches("^(?i:href|src|action)", html.Split('\n')[line - 1][(problem.At.Column - 1)..]);
    }

    [Theory]
    [InlineData("A &#x202E;b", "U+202E")]
    [InlineData("A &#8238;b", "U+202E")]
    [InlineData("A &rlm; b", "U+200F")]
    [InlineData("A &ZeroWidthSpace; b", "U+200B")]
    [InlineData("A &shy; b", "U+00AD")]
    [InlineData("A [b](/states/ \"c&#x2066;d\")", "U+2066")]
    [InlineData("A <b title='&#x202E'>b</b>", "U+202E")]
    [InlineData("A <b title='&#x000000202E;'>b</b>", "U+202E")]
    [InlineData("A <b>&#0000008238;</b>", "U+202E")]
    [InlineData("A &#x1FFFE; b", "U+1FFFE")]
    public void A_hidden_character_by_its_name_or_number_in_a_Markdown_page(string markdown, string name)
    {
        var problem = Assert.Single(Read(SmallAtlas.File("input", "pages/about.md", $"---\ntitle: A\ndescription: B\norder: 1\n---\n\n{markdown}\n")), problem => problem.Code == "PA030");
        Assert.Equal(("PA030", 7, markdown.IndexOf('&', StringComparison.Ordinal) + 1), (problem.Code, problem.At.Line, problem.At.Column));
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A &#xFFFD; b")]
    [InlineData("A &#0; b")]
    [InlineData("A &#xF0B7; b")]
    public void A_damaged_character_by_its_number_in_a_Markdown_page(string markdown)
    {
        var problem = Assert.Single(Read(SmallAtlas.File("input", "pages/about.md", $"---\ntitle: A\ndescription: B\norder: 1\n---\n\n{markdown}\n")), problem => problem.Code == "PA055");
        Assert.Equal((7, 3), (problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void Other_characters_by_their_names_or_numbers_and_good_addresses_in_HTML_pass() => Assert.Empty(Read(SmallAtlas.File(
        "input", "pages/about.md", "---\ntitle: A\ndescription: B\norder: 1\n---\n\nAT&T &amp; &eacute; &#233; &nbsp; <a href=\"/states/\">a</a> <abbr title='x'>b</abbr>\n"))
        .Where(problem => problem.At.File == "input/pages/about.md"));

    private static System.Collections.Immutable.ImmutableArray<Problem> Read(DataFile file) => SiteContentReader.Read([file]).Problems;

    // Puts what must be refused into each of the fields at once, and asks for one problem at the line of each.
    private static void Refused(string code, Func<Leaf, bool> where, Func<Leaf, string> with, Func<LeafFile, Leaf, (int Line, int? Hidden)> place)
    {
        LeafFile[] files = [.. Repository.Files("data").Select(LeafFile.Of)];
        var chosen = files.Select(file => (File: file, Leaves: file.Leaves.Where(where).ToList())).ToList();
        Findings findings = new();

        // Of one file, only so many problems of a kind are told in one run.
        for (var round = 0; round * MostOfAFile < chosen.Max(file => file.Leaves.Count); round++)
        {
            var changed = chosen.Select(file => (file.File, Leaves: file.Leaves.Skip(round * MostOfAFile).Take(MostOfAFile).ToList())).ToList();
            foreach (var leaf in changed.SelectMany(file => file.Leaves))
            {
                leaf.Text = with(leaf);
            }

            var reading = AtlasReader.Read([.. files.Select(file => file.Write())], Repository.Today);
            Assert.Null(reading.Atlas);
            var reported = reading.Problems.Where(problem => problem.Code == code).ToLookup(problem => (problem.At.File, problem.At.Line));
            foreach (var (file, leaf) in changed.SelectMany(file => file.Leaves.Select(leaf => (file.File, leaf))))
            {
                var (line, hidden) = place(file, leaf);
                findings.Check(
                    reported[(file.Source.Path, line)].Any(problem => hidden is null || problem.Message.Contains($"U+{hidden:X4}", StringComparison.Ordinal)),
                    () => $"{file.Source.Path}:{line}: {leaf.Path} takes it");
                leaf.Text = leaf.Original;
            }
        }

        findings.AssertNone();
    }
}
