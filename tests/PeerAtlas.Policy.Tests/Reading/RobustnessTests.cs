using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>Broken and hostile files: one clear problem each, and no exception.</summary>
public class RobustnessTests
{
    private static Problem OnlyProblem(string text) =>
        Assert.Single(SmallAtlas.Valid.With(SmallFiles.Glossary, text).Read().Problems);

    private static void AssertIs(string code, int line, int column, string words, string text)
    {
        Problem problem = OnlyProblem(text);
        Assert.Equal((code, line, column), (problem.Code, problem.At.Line, problem.At.Column));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Line:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_megabytes_are_refused_unread() =>
        AssertIs("PA003", 0, 0, "larger than 2 MiB", new string('[', 10 * 1024 * 1024));

    [Theory]
    [InlineData("[", 1, 17)]
    [InlineData("{", 1, 17)]
    [InlineData("- ", 1, 33)]
    [InlineData("[\n", 17, 1)]
    [InlineData("? ", 1, 33)]
    public void Deep_nesting_is_refused_at_the_seventeenth_level(string opening, int line, int column) =>
        AssertIs("PA004", line, column, "16 levels", string.Concat(Enumerable.Repeat(opening, 100_000)));

    [Fact]
    public void Too_many_values_are_refused() =>
        AssertIs("PA004", 50_000, 3, "50000 values", string.Concat(Enumerable.Repeat("- a\n", 100_000)));

    [Fact]
    public void An_alias_bomb_dies_at_its_first_anchor() =>
        AssertIs("PA005", 1, 4, "'&a'", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n");

    [Theory]
    [InlineData("- *a\n", 1, 3, "alias")]
    [InlineData("- !!str a\n", 1, 3, "tag")]
    [InlineData("- !local { a: b }\n", 1, 3, "tag")]
    [InlineData("- <<: { a: b }\n", 1, 3, "merge key")]
    [InlineData("- { [a]: b }\n", 1, 5, "as a key")]
    [InlineData("%YAML 1.2\n---\n[]\n", 1, 1, "directive")]
    [InlineData("[]\n---\n[]\n", 2, 1, "second document")]
    public void Features_that_the_data_does_not_use_are_refused(string text, int line, int column, string words) =>
        AssertIs("PA005", line, column, words, text);

    [Theory]
    [InlineData("- a: b\n\tc: d\n", 2, 1)]
    [InlineData("- a: b\n  \tc: d\n", 2, 3)]
    [InlineData("\t- a: b\n", 1, 1)]
    public void A_tab_in_the_indentation_asks_for_spaces(string text, int line, int column) =>
        AssertIs("PA001", line, column, "use spaces", text);

    [Fact]
    public void A_tab_within_a_text_is_no_indentation() =>
        Assert.Empty(SmallAtlas.Valid.With(SmallFiles.Glossary, "- term: A\tB\n  definition: C\n").Read().Problems);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public void A_file_that_holds_nothing_is_empty(string text) => AssertIs("PA006", 0, 0, "empty", text);

    [Theory]
    [InlineData("- term: \"a\n", "quotation mark is not closed")]
    [InlineData("[a, b\n", "not closed")]
    [InlineData("{ a: b\n", "not closed")]
    [InlineData("- term: @a\n", "unless it stands in quotes")]
    [InlineData("- term: a: b\n", "double quotes")]
    [InlineData("- a\nb: c\n", "not valid YAML")]
    [InlineData("- term: \"\\UFFFFFFFF\"\n", "escapes")]
    [InlineData("- term: \"\\ud800\"\n", "not valid YAML")]
    [InlineData("- term: a\0b\n", "U+0000")]
    public void A_syntax_error_is_one_line_in_plain_words(string text, string words)
    {
        Problem problem = OnlyProblem(text);
        Assert.Equal("PA001", problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.True(problem.At.Line >= 1);
    }

    [Theory]
    [InlineData(SmallFiles.Glossary, "a: b\n", "a list is expected")]
    [InlineData(SmallFiles.Glossary, "text\n", "a list is expected")]
    [InlineData(Codes, "- a\n", "a mapping is expected")]
    [InlineData(Wyoming, "[]\n", "a mapping is expected")]
    [InlineData(SmallFiles.Survey, "text\n", "a mapping is expected")]
    public void A_top_level_of_the_wrong_kind_is_one_problem(string file, string text, string words)
    {
        Problem problem = SmallAtlas.Valid.With(file, text).Read().Problems.Single(p => p.Severity == Severity.Error);
        Assert.Equal(("PA010", new Place("data/" + file, 1, 1)), (problem.Code, problem.At));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_are_accepted()
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SmallFiles.All[Idaho].ReplaceLineEndings("\r\n"))];
        Assert.Empty(SmallAtlas.Valid.ReadWith(Idaho, content).Problems);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 1, 1)]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, 1, 1)]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xC3 }, 2, 2)]
    [InlineData(new byte[] { 0x61, 0x3A, 0x20, 0xC0, 0x80 }, 1, 4)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1)]
    public void Bytes_that_are_not_UTF8_are_pointed_at(byte[] content, int line, int column)
    {
        Problem problem = Assert.Single(SmallAtlas.Valid.ReadWith(SmallFiles.Glossary, content).Problems);
        Assert.Equal(("PA002", line, column), (problem.Code, problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void A_broken_codebook_does_not_hide_what_is_wrong_in_other_files()
    {
        AtlasReading reading = SmallAtlas.Valid
            .With(Codebook, "topics: [\n")
            .Replace(Idaho, "published: 2025-03", "published: ▶soon")
            .Read();
        Assert.Equal(["PA001", "PA013"], reading.Problems.Select(problem => problem.Code));
        Assert.Null(reading.Atlas);
    }

    [Fact]
    public void No_files_at_all_are_told_by_what_is_missing()
    {
        AtlasReading reading = AtlasReader.Read([], SmallAtlas.Today);
        Assert.All(reading.Problems, problem => Assert.Equal("PA035", problem.Code));
        Assert.Contains(reading.Problems, problem => problem.At.File == "data/codebook.yml");
        Assert.Contains(reading.Problems, problem => problem.At.File == "data/states");
    }
}
