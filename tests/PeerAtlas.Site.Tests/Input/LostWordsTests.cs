using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Input;

/// <summary>Whatever stands in a text is shown or reported.</summary>
public sealed class LostWordsTests
{
    private const string Front = "---\ntitle: A page\ndescription: On it.\norder: 2\n---\n";

    [Theory]
    [InlineData("```sh run it now\ncode\n```", "7:1: error PA210 the words 'run it now' behind the marks")]
    [InlineData("[unused]: https://a.gov/rule \"Title\"", "7:1: error PA210 [unused] is given an address, and no link has it")]
    [InlineData("A note[^1] here.", "7:7: error PA210 a page makes no footnotes")]
    [InlineData("See [go](https://a.gov/a b).", "7:8: error PA210 a link stands here that is none")]
    [InlineData("[a][x]\n\n[x]: /one/\n[x]: /second/", "10:")]
    public void What_Markdown_takes_for_its_own_is_refused_with_its_place(string markdown, string told) =>
        Assert.Contains(Problems(markdown), problem => problem.ToString().StartsWith($"input/pages/about.md:{told}", StringComparison.Ordinal) && problem.Code == "PA210");

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("1. one\n2. two\n\n   10) ten")]
    [InlineData("caf&eacute; &lt;plan&gt; \\*not\\* `&lt;x&gt;` un**frigging**believable")]
    [InlineData("[a][x], [x] and [b](/learn/%C3%A9/ \"A title\")\n\n[x]: https://a.gov/rule \"Other\"")]
    [InlineData("```yaml\ncode: 1\n```\n\n    more code")]
    [InlineData("H<sub>2</sub>O <abbr title=\"Peer\">P</abbr> <a id=\"x\" href='/learn/'>go</a>")]
    [InlineData("> quoted\n> - item\n\n---\n\n## Who decides\n\nline  \nbreak\\\nagain <https://a.gov/>")]
    public void What_a_page_shows_passes(string markdown) => Assert.Empty(Problems(markdown));

    [Theory]
    [InlineData("It ~~held~~ holds.", "7:4", "struck out")]
    [InlineData("- [ ] call\n- [x] write", "7:3", "box to tick")]
    [InlineData("####### Seven", "7:1", "two to four")]
    [InlineData("##Words", "7:1", "a space behind its signs")]
    [InlineData("-one\n-two", "7:1", "a space behind its mark")]
    [InlineData("1.one", "7:1", "a space behind its mark")]
    [InlineData("\u2022 one", "7:1", "a space behind its mark")]
    [InlineData("## Words {#words}", "7:10", "in braces")]
    [InlineData("Words.{.note}", "7:7", "in braces")]
    [InlineData("See [the rule][rule].", "7:5", "name no address")]
    [InlineData("| a | b |\n|---|---|\n| [q][z] | 2 |", "9:3", "name no address")]
    [InlineData("> a\n> ~~b~~", "8:3", "struck out")]
    [InlineData("By $$x^2$$.", "7:4", "formula")]
    [InlineData("It is ==new==.", "7:7", "highlighted")]
    [InlineData("Call ** now **.", "7:6", "stress words")]
    [InlineData("Call **now.", "7:6", "stress words")]
    [InlineData("Say `so.", "7:5", "the sign `")]
    [InlineData("| a | b |\n| 1 | 2 |", "7:1", "belongs to no table")]
    [InlineData("> [!NOTE]\n> Call.", "7:3", "notice")]
    [InlineData("[TOC]", "7:1", "notice")]
    [InlineData("[[wiki]]", "7:1", "wiki")]
    [InlineData("{{ page.title }}", "7:1", "template")]
    [InlineData("::: note\nCall.\n:::", "7:1", "':::'")]
    [InlineData("Well done :tada:", "7:11", "name of a picture")]
    [InlineData("Term\n: What it means.", "8:1", "definition")]
    [InlineData("##", "7:1", "a heading without words")]
    [InlineData("### ###", "7:1", "a heading without words")]
    [InlineData("[](/states/)", "7:1", "has no words")]
    [InlineData("[ ](/states/)", "7:1", "has no words")]
    [InlineData("[![](/a.png)](/states/)", "7:1", "has no words")]
    [InlineData("Pay 5*3*2 dollars.", "7:6", "is read as stress")]
    [InlineData("A snake*case*name.", "7:8", "is read as stress")]
    [InlineData("Before.\n\n~~~\ncode\n\nAfter.", "9:1", "never closed")]
    [InlineData("Call <em>now.\n\nMore.", "7:6", "<em> is not closed")]
    [InlineData("One.\n\n---\ntitle: Two\n---", "10:1", "makes a heading of these words")]
    [InlineData("It is so.\n---\nMore.", "7:1", "makes a heading of these words")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "7:1", "the last column has no name")]
    [InlineData("- one\n-\n- two", "8:1", "an item without words")]
    [InlineData("Words.\n\n>", "9:1", "a quotation without words")]
    [InlineData("The 5^th^ day.", "7:6", "set high or low")]
    [InlineData("It\\u2019s so.", "7:3", "a program's name of a character")]
    [InlineData("&bogus; is none.", "7:1", "knows no character of that name")]
    [InlineData("Words\\", "7:6", "a backslash at the end")]
    [InlineData("*[CPS]: Certified", "7:1", "an abbreviation")]
    [InlineData("Words.\n{: .note}", "8:1", "in braces")]
    public void Marks_that_a_page_would_show_as_they_were_typed_are_refused(string markdown, string at, string says) =>
        Assert.Contains(Problems(markdown), problem => problem.ToString().StartsWith($"input/pages/about.md:{at}: error PA210", StringComparison.Ordinal) && problem.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("`~~a~~ ** {#b} $$` and \\*\\*not bold\\*\\*")]
    [InlineData("#1 of 3, $5 or $6, a_b_c, ____ to fill in, [sic], 5 * 3, at 10:30:45, a: b: c")]
    [InlineData("    - [ ] code\n    ## {#code}")]
    [InlineData("A heading\n---------\n\nWords, *stressed*, un**frigging**believable, 5 * 3 * 2, 5\\*3\\*2 <strong>now</strong> <p>one\n\n~~~\ncode\n~~~\n\n| | b |\n|---|---|\n| c | |")]
    public void Signs_that_words_need_pass(string markdown) => Assert.Empty(Problems(markdown));

    [Fact]
    public void No_word_of_the_texts_of_this_repository_is_lost() =>
        Assert.DoesNotContain(SiteContentReader.Read(Repository.Files("input")).Problems, problem => problem.Code is "PA210" or "PA222");

    [Theory]
    [InlineData("# Head", "6:1", "written with '#'")]
    [InlineData("Head\n====", "6:1", "underlined")]
    [InlineData("Call <b>988</b>.", "6:6", "element of HTML")]
    [InlineData("<div>\nCall\n</div>", "6:1", "element of HTML")]
    [InlineData("This is **now**.", "6:9", "to stress them")]
    [InlineData("See [the rule](https://a.gov/).", "6:5", "written in Markdown")]
    [InlineData("![x](/a.png)", "6:1", "an image")]
    [InlineData("Say `so`.", "6:5", "between '`'")]
    [InlineData("It ~~held~~ holds.", "6:4", "struck out")]
    [InlineData("- [ ] call", "6:1", "box to tick")]
    [InlineData("Call **now.", "6:6", "stress words")]
    [InlineData("<!-- not yet -->", "6:1", "element of HTML")]
    public void A_letter_is_plain_text_and_refuses_marks_of_Markdown_and_HTML(string body, string at, string says) =>
        Assert.Contains(Letter(body), problem => problem.ToString().StartsWith($"input/letters/agency.md:{at}: error PA210", StringComparison.Ordinal) && problem.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("Dear [your name], at <your plan>, 5 * 3 * 2 and a_b_c.")]
    [InlineData("- one\n- two\n\n1. three\n\n> quoted\n\n---\n\nhttps://a.gov/rule")]
    public void What_a_letter_says_plainly_passes(string body) => Assert.Empty(Letter(body));

    [Theory]
    [InlineData("See http://10.0.0.1/x now.", "6:5: error PA205 the text names the address")]
    [InlineData("See https://https://a.gov/ now.", "6:5: error PA205")]
    [InlineData("Peer\uFFFDs.", "6:5: error PA055")]
    [InlineData("Peerâ€™s.", "6:5: warning PA110")]
    [InlineData("A &amp;amp; B.", "6:3: warning PA110")]
    [InlineData("Go https://a.gov/?fbclid=1 now.", "6:4: warning PA112")]
    public void Damaged_text_is_told_in_pages_and_letters(string body, string told)
    {
        Assert.Contains(SiteContentReader.Read([Settings, SmallAtlas.File("input", "pages/about.md", Front + body)]).Problems, problem => problem.ToString().StartsWith($"input/pages/about.md:{told}", StringComparison.Ordinal));
        Assert.Contains(Letter(body), problem => problem.ToString().StartsWith($"input/letters/agency.md:{told}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_that_a_mail_filter_made_is_refused_with_the_address_that_was_meant() =>
        Assert.Contains("did you mean https://a.gov/rule?", Assert.Single(Problems("[go](https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.gov%2Frule)")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("## a\n")]
    [InlineData("[a](\n")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("[a]")]
    [InlineData("&#1;")]
    [InlineData("[a](x) ")]
    [InlineData("<http://a> ")]
    [InlineData("{x}")]
    [InlineData("*a **b ")]
    [InlineData("> ")]
    [InlineData("- ")]
    public void The_longest_text_of_any_mark_is_read_in_bounded_time(string mark)
    {
        var body = string.Concat(Enumerable.Repeat(mark, (32 * 1024 - Front.Length) / mark.Length));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Problems(body);
        Letter(body);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20), $"it took {System.Diagnostics.Stopwatch.GetElapsedTime(start)}");
    }

    private static Policy.Yaml.DataFile Settings => SmallAtlas.File("input", "site.yml", "title: Small\ndescription: Small.\nbase_url: https://small.atlas/\nidentity: \"small.atlas,2026\"\n");

    private static ImmutableArray<Problem> Problems(string markdown) => SiteContentReader.Read([Settings, SmallAtlas.File("input", "pages/about.md", $"{Front}\n{markdown}\n")]).Problems;

    private static ImmutableArray<Problem> Letter(string body) => SiteContentReader.Read([Settings, SmallAtlas.File("input", "letters/agency.md", $"{Front}{body}\n")]).Problems;
}
