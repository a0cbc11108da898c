using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>What a codebook must not say.</summary>
public class CodebookReaderTests
{
    private static void AssertProblem(string code, string old, string by, string words)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(SmallFiles.Codebook, old, by);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal((code, atlas.Marked), (problem.Code, problem.At));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("label: Mental health", "label: ▶Peer support for adults, mental health", "at most 32")]
    [InlineData("    many: true", "    many: true\n    least: ▶1", "'least' goes only with the kind number")]
    [InlineData("kind: text }", "kind: text, values: ▶{ a: b } }", "'values' goes only with the kind yes-no-limited or terms")]
    [InlineData("least: 1", "least: ▶600", "more than 'most'")]
    [InlineData("    kind: number\n    unit: { one: hour, many: hours }\n", "    kind: ▶number\n", "'unit' is missing")]
    [InlineData("\"{state} pays.\"", "▶\"{sate} pays.\"", "did you mean '{state}'?")]
    [InlineData("\"{state} pays.\"", "▶\"{credential} pays.\"", "nothing fills in")]
    [InlineData("    label: Hours", "    label: Hours\n    headline: ▶Hours", "'headline' goes only with")]
    [InlineData("source-kinds: { regulation: Regulation, survey: Survey,", "source-kinds: ▶{ regulation: Regulation,", "'survey' is missing")]
    [InlineData("contact-roles: { medicaid-agency: Medicaid agency }", "contact-roles: ▶{}", "at least one")]
    public void A_codebook_that_contradicts_itself_is_an_error(string old, string by, string words) =>
        AssertProblem("PA033", old, by, words);

    [Theory]
    [InlineData("id: medicaid-limits", "id: ▶medicaid-authority", "stands already at line 13")]
    [InlineData("order: 3", "order: ▶2", "the order 2 stands already at line 15")]
    public void Ids_and_orders_of_questions_are_unique(string old, string by, string words) =>
        AssertProblem("PA032", old, by, words);

    [Theory]
    [InlineData("order: 3", "order: ▶0")]
    [InlineData("order: 3", "order: ▶1.5")]
    [InlineData("order: 3", "order: ▶first")]
    public void An_order_is_a_whole_number_from_one(string old, string by) => AssertProblem("PA018", old, by, "'order'");

    [Fact]
    public void A_yes_no_limited_question_needs_all_three_sentences() =>
        AssertProblem("PA009", "values: { yes: \"{state} pays.\", ", "values: ▶{ limited: \"{state} pays.\", no: No. }\n    #", "'yes' is missing");

    [Fact]
    public void Questions_stand_in_their_order() =>
        Assert.Equal(
            ["medicaid-limits", "medicaid-mental-health", "medicaid-authority"],
            SmallAtlas.Valid.Replace(SmallFiles.Codebook, "order: 2", "order: 4").Replace(SmallFiles.Codebook, "order: 1", "order: 2")
                .Replace(SmallFiles.Codebook, "order: 3", "order: 1").ReadAtlas().Codebook.Questions.Select(question => question.Id));

    [Fact]
    public void Units_of_a_number_may_be_empty_and_bounds_have_defaults()
    {
        AnswerKind kind = SmallAtlas.Valid
            .Replace(SmallFiles.Codebook, "unit: { one: hour, many: hours }\n    least: 1\n    most: 500", "unit: { one: \"\", many: \"\", prefix: $ }")
            .ReadAtlas().Codebook.Requirements[0].Kind;
        Assert.Equal(new AnswerKind.Number("", "", "$", 0, 1_000_000), kind);
    }

    [Fact]
    public void Headlines_are_the_questions_that_have_one() =>
        Assert.Equal(["medicaid-mental-health"], SmallAtlas.Valid.ReadAtlas().Codebook.Headlines.Select(question => question.Id));
}
