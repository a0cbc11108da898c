using CsCheck;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>A syntax error is reported on the line where it begins, however many lines later a parser stumbles over it.</summary>
public class SyntaxPlaceTests
{
    // Ten lines of which each test breaks one.
    private static readonly string[] Lines =
    [
        "- term: One", "  definition: Two", "- term: Three", "  definition: Four", "- term: Five",
        "  definition: \"Six\"", "- term: The dog's tail", "  definition: 'Eight'", "- term: Nine", "  also: [a, b]",
    ];

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "\n", "\n  ", "- ", ": ", "a: ", "a", " #", "[", "]", "{", "}", ",", "\"", "'", "|\n", ">\n", "\\", " ", "\r\n");

    [Theory]
    [InlineData(3, "- term: ▶\"Three", "quotation mark")]
    [InlineData(3, "- term: ▶'Three", "quotation mark (') is not closed")]
    [InlineData(2, "  definition: ▶'It is the peer who speaks", "quotation mark (') is not closed")]
    [InlineData(3, "- { term: ▶\"Three, definition: Four }", "quotation mark")]
    [InlineData(10, "  definition: ▶\"Ten", "quotation mark")]
    [InlineData(4, "  definition: See this▶: it is", "double quotes")]
    [InlineData(4, "  definition: See this▶:", "double quotes")]
    [InlineData(3, "- ▶term Three", "':' missing?")]
    [InlineData(4, "  ▶definition Four", "a key is expected")]
    [InlineData(4, "  ▶definition:Four", "a space is missing after 'definition:'")]
    [InlineData(3, "- ▶term:Three", "a space is missing after 'term:'")]
    [InlineData(1, "- ▶term:One", "a space is missing after 'term:'")]
    [InlineData(2, "  ▶definition:[\"Two\"]", "a space is missing after 'definition:'")]
    [InlineData(10, "  ▶also:a", "a space is missing after 'also:'")]
    [InlineData(9, "- { ▶term:Nine, also: [a] }\n-", "a space is missing after 'term:'")]
    [InlineData(9, "- { term: Nine, ▶also:[a] }\n-", "a space is missing after 'also:'")]
    [InlineData(4, " ▶definition: Four", "indentation")]
    [InlineData(4, "▶definition: Four", "indentation")]
    [InlineData(4, "   ▶definition: Four", "'definition:' begins in column 4, and 'term:' above it in column 3")]
    [InlineData(4, "  definition: ▶\"C:\\xyz\"", "backslash")]
    [InlineData(3, "- term▶\uFF1AThree", "a full-width colon")]
    [InlineData(5, " ▶- term: Five", "indentation")]
    [InlineData(4, "  also: ▶[a, b", "a bracket ([) is not closed")]
    [InlineData(3, "- also: ▶[a, b", "a bracket ([) is not closed")]
    [InlineData(3, "- ▶{ term: Three, definition: Four", "a bracket ({) is not closed")]
    [InlineData(10, "  also: ▶[a, b", "not closed")]
    [InlineData(4, "  also: [a, b▶}", "not closed")]
    [InlineData(4, "  definition: ▶\"\\q\"", "backslash")]
    [InlineData(4, "  definition: ▶@four", "quotes")]
    [InlineData(4, "  definition: ▶[Draft] Four", "a text that begins with [ stands in double quotes")]
    [InlineData(4, "  definition: ▶{Draft} Four", "a text that begins with { stands in double quotes")]
    [InlineData(3, "- term: ▶[Draft] Three", "a text that begins with [")]
    [InlineData(4, "  definition: ▶& so on", "cannot start with &")]
    [InlineData(4, "  definition: ▶* see below", "cannot start with *")]
    [InlineData(4, "  definition: ▶> 5 hours", "cannot start with >")]
    [InlineData(3, "- { term: ▶& so on, definition: Four }", "cannot start with &")]
    [InlineData(4, "  definition: ▶- see below", "cannot start with '- '")]
    [InlineData(4, "  definition: ▶? see below", "cannot start with '? '")]
    [InlineData(3, "- term: ▶- Three", "cannot start with '- '")]
    [InlineData(4, "  definition: ▶] see below", "cannot start with ]")]
    [InlineData(4, "  definition: ▶, see below", "cannot start with ,")]
    [InlineData(4, "  definition: ▶'it's so", "single quotes ends at its next '")]
    [InlineData(4, "  definition: ▶'it's so'", "single quotes ends at its next '")]
    [InlineData(3, "- { term: ▶'it's so', definition: Four }", "single quotes ends at its next '")]
    [InlineData(4, "  definition: ▶\"He said \"yes\" today\"", "in double quotes ends at its next \"")]
    [InlineData(4, "  definition: ▶\"Yes\" is the word", "in double quotes ends at its next \"")]
    [InlineData(4, "  definition: ▶“Yes: it is”", "begins with “ is not quoted by it")]
    [InlineData(4, "  definition: ▶“Yes”: it is", "begins with “ is not quoted by it")]
    [InlineData(3, "- { term: ▶“Yes, it is”, definition: Four }", "typographic quotation marks quote nothing")]
    [InlineData(3, "- { term: ▶‘Yes, it is’, definition: Four }", "typographic quotation marks quote nothing")]
    [InlineData(3, "- { term: One, also: [▶“Yes, it is”] }", "typographic quotation marks quote nothing")]
    [InlineData(3, "- { term: Three, definition: See rule ▶#4 }", "'#' begins a comment here")]
    [InlineData(3, "- { term: Three, definition: ▶#4 says so }", "'#' begins a comment here")]
    [InlineData(3, "- also: [a, see rule ▶#4]", "'#' begins a comment here")]
    [InlineData(10, "  also: [a, see rule ▶#4]", "'#' begins a comment here")]
    [InlineData(4, "▶\u00A0 definition: Four", "a no-break space (U+00A0) stands in the indentation")]
    [InlineData(4, "  ▶\u00A0definition: Four", "a no-break space (U+00A0) stands in the indentation")]
    [InlineData(4, "  definition:▶\u00A0Four", "a no-break space (U+00A0) stands after a key's ':'")]
    [InlineData(3, "- term:▶\u202FThree", "a no-break space (U+202F) stands after a key's ':'")]
    public void A_broken_line_is_the_line_that_is_reported(int line, string broken, string words)
    {
        SmallAtlas atlas = SmallAtlas.Valid.With(SmallFiles.Glossary, string.Join('\n', Lines.Select((text, index) => index == line - 1 ? broken : text)) + "\n");
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal("PA001", problem.Code);
        Assert.Equal(line, problem.At.Line);
        Assert.Equal(atlas.Marked, problem.At);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- key_points:\n    - Join the group\n      and remember▶: it helps\n")]
    [InlineData("- term: 'One\n    and two'\n  definition: a▶: b\n")]
    [InlineData("- also: [a,\n    b]\n  definition: a▶: b\n")]
    [InlineData("- definition: >-\n    It's [a text\n    of \"two lines\n  term: a▶: b\n")]
    [InlineData("- definition: It's [a text of a few \"words\n  term: a▶: b\n")]
    [InlineData("# It's a remark [with \"marks\n- term: a▶: b\n")]
    [InlineData("- also: [a, # it's a remark ]\n    b]\n  definition: a▶: b\n")]
    [InlineData("- { also: [\"]\", '['], term: A }\n- term: a▶: b\n")]
    [InlineData("- { term: A,\n    definition: B, also▶: c: d }\n")]
    public void Marks_that_are_closed_or_part_of_a_text_are_not_blamed_for_what_is_wrong_further_down(string text)
    {
        SmallAtlas atlas = SmallAtlas.Valid.With(SmallFiles.Glossary, text);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA001", atlas.Marked.Line), (problem.Code, problem.At.Line));
    }

    [Theory]
    [InlineData("- term: One\n▶<<<<<<< HEAD\n  definition: Two\n=======\n  definition: Three\n>>>>>>> other\n", "<<<<<<<")]
    [InlineData("- term: One\n  definition: Two\n▶=======\n", "=======")]
    [InlineData("- term: One\r\n  definition: Two\r\n▶>>>>>>> other\r\n", ">>>>>>>")]
    [InlineData("- term: One\n  definition: >-\n    ▶<<<<<<< HEAD\n    Two\n", "<<<<<<<")]
    public void A_merge_conflict_is_one_error_at_its_first_mark(string text, string mark)
    {
        SmallAtlas atlas = SmallAtlas.Valid.With(SmallFiles.Glossary, text);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA052", atlas.Marked), (problem.Code, problem.At));
        Assert.Contains($"an unresolved merge conflict stands here ({mark})", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_break_space_behind_a_key_in_brackets_is_named()
    {
        SmallAtlas atlas = SmallAtlas.Valid.With(SmallFiles.Glossary, "- { term: One, ▶definition:\u00A0Two }\n");
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA008", atlas.Marked), (problem.Code, problem.At));
        Assert.Contains("no-break space (U+00A0)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_begins_before_the_place_where_a_parser_stumbles_whatever_the_text() =>
        Gen.Select(Pieces.Array[0, 30], Gen.Double.Unit).Sample((pieces, where) =>
        {
            string text = string.Concat(pieces);
            int stumbled = (int)(where * (text.Length + 1));
            return MistakeBeginning.Before(text, stumbled) is not { } mistake || (mistake.Index >= 0 && mistake.Index <= stumbled);
        }, iter: 3000);

    [Fact]
    public void An_unclosed_mark_is_found_on_its_line_in_every_line_of_a_file() =>
        Gen.Select(Gen.Int[0, 8], Gen.OneOf("'a", "[a, b", "{ a: b")).Sample((line, value) =>
        {
            string key = Lines[line][..(Lines[line].IndexOf(':', StringComparison.Ordinal) + 2)];
            string text = string.Join('\n', Lines.Select((old, index) => index == line ? key + value : old)) + "\n";
            return Assert.Single(SmallAtlas.Valid.With(SmallFiles.Glossary, text).Read().Problems).At.Line == line + 1;
        });
}
