using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;

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

    private static string OnlyProblem(SmallAtlas atlas)
    {
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal("PA033", problem.Code);
        return problem.Message;
    }

    [Theory]
    [InlineData("label: Mental health", "label: ▶Peer support for adults, mental health", "at most 32")]
    [InlineData("    many: true", "    many: true\n    least: ▶1", "'least' goes only with the kind number")]
    [InlineData("kind: text }", "kind: text, values: ▶{ a: b } }", "'values' goes only with the kind yes-no-limited or terms")]
    [InlineData("least: 1", "least: ▶600", "more than 'most'")]
    [InlineData("    kind: number\n    carries: once\n    role: training\n    chart: Hours of training\n    column: yes\n    unit: { one: hour, many: hours }\n", "    kind: ▶number\n    carries: once\n", "'unit' is missing")]
    [InlineData("\"{state} pays.\"", "▶\"{sate} pays.\"", "did you mean '{state}'?")]
    [InlineData("\"{state} pays.\"", "▶\"{credential} pays.\"", "nothing fills in")]
    [InlineData("    label: Hours", "    label: Hours\n    headline: ▶Hours", "'headline' goes only with")]
    [InlineData("contact-roles: { medicaid-agency: { name: Medicaid agency, pays: yes, runs: medicaid } }", "contact-roles: ▶{}", "at least one")]
    [InlineData("limited_with_note: \"{state} pays for some.\"", "limited_with_note: ▶\"{sate} pays for some.\"", "did you mean '{state}'?")]
    [InlineData("kind: text }", "kind: text, limited_with_note: ▶So. }", "'limited_with_note' goes only with the kind yes-no-limited")]
    [InlineData("kind: text }", "kind: text, coding: ▶{ yes: A, limited: B, no: C, unclear: D } }", "'coding' goes only with the kind yes-no-limited")]
    [InlineData("kind: text }", "kind: text, carries: ▶once }", "'carries' goes only with requirements of credentials")]
    [InlineData("kind: text }", "kind: text, column: ▶yes }", "'column' goes only with requirements of credentials")]
    [InlineData("    column: yes\n", "    column: yes\n    populations: ▶[mental-health]\n", "'populations' goes only with questions of states")]
    [InlineData("    column: yes\n", "    column: yes\n    kinds: ▶{ a: B }\n", "'kinds' goes only with the kind yes-no-limited")]
    [InlineData("    carries: never\n    role: reciprocity\n", "    carries: never\n    role: reciprocity\n    per: ▶renewal\n", "'per' goes only with the kind number")]
    [InlineData("    carries: never\n    role: reciprocity\n", "    carries: never\n    role: reciprocity\n    chart: ▶Yes\n", "'chart' goes only with the kind number")]
    [InlineData("kind: text }", "kind: text, part: ▶experience }", "'part' goes only with requirements of credentials")]
    [InlineData("    carries: never\n    role: reciprocity\n", "    carries: never\n    role: reciprocity\n    part: ▶cost\n", "'part' adds up, which goes only with the kind number")]
    [InlineData("    many: true", "    many: true\n    kinds: ▶{ a: B }", "'kinds' goes only with requirements of credentials")]
    [InlineData("kind: text }", "kind: text, es: ▶{ headline: A, wording: B, yes: C, limited: D, no: E, unclear: F } }", "'es' goes only with a 'headline'")]
    [InlineData("    headline: Adults\n", "    headline: Adults\n    es: { headline: A, wording: B, yes: ▶\"{state} paga.\", limited: D, no: E, unclear: F }\n", "nothing fills in")]
    public void A_codebook_that_contradicts_itself_is_an_error(string old, string by, string words) =>
        AssertProblem("PA033", old, by, words);

    [Fact]
    public void With_Spanish_words_for_the_signs_every_topic_and_headline_is_said_in_Spanish_too()
    {
        const string Spanish = "es: { yes: Sí, limited: En parte, no: No, unclear: No está claro, absent: No investigado, states: { NY: Nueva York } }\n";
        SmallAtlas half = SmallAtlas.Valid.Replace(SmallFiles.Codebook, "topics:", Spanish + "topics:");
        Assert.Equal(["topics: 'es' is missing of the topic 'medicaid'", "questions: 'es' is missing of 'medicaid-mental-health'"], half.Read().Problems.Select(problem => problem.Message.Split(';')[0]));
        Codebook whole = half
            .Replace(SmallFiles.Codebook, "intro: What is paid.", "intro: What is paid., es: Cobertura")
            .Replace(SmallFiles.Codebook, "    headline: Adults\n", "    headline: Adults\n    es: { headline: Adultos, wording: B, yes: Lo paga., limited: D, no: E, unclear: F }\n")
            .ReadAtlas().Codebook;
        Assert.Equal("Nueva York", whole.Spanish!.States["NY"]);
        Assert.Equal(("Adultos", "Lo paga.", "Cobertura"), (whole.Questions[0].Spanish!.Headline, whole.Questions[0].Spanish!.Sentences[Sign.Yes], whole.Topics[0].Spanish));
    }

    [Fact]
    public void A_Spanish_name_of_no_state_is_an_error() =>
        Assert.Contains(
            SmallAtlas.Valid.Replace(SmallFiles.Codebook, "topics:", "es: { yes: Sí, limited: En parte, no: No, unclear: No está claro, absent: No investigado, states: { ▶XX: Nada } }\ntopics:").Read().Problems,
            problem => problem.Message.Contains("'XX' is no state's code", StringComparison.Ordinal));

    [Theory]
    [InlineData("- { id: medicaid-limits", "- { id: ▶medicaid-authority, topic: medicaid, order: 9, wording: A, label: B, why: C, kind: text }\n  - { id: medicaid-limits", "stands already at line 16")]
    [InlineData("order: 3", "order: ▶2", "the order 2 stands already at line 18")]
    [InlineData("requirements:\n  - id: training-hours", "requirements:\n  - { id: ▶medicaid-authority, topic: medicaid, order: 9, wording: A, label: B, why: C, kind: text, carries: once }\n  - id: training-hours", "is the id of a question at line 16")]
    public void Ids_and_orders_of_questions_are_unique(string old, string by, string words) =>
        AssertProblem("PA032", old, by, words);

    [Theory]
    [InlineData("order: 3", "order: ▶0")]
    [InlineData("order: 3", "order: ▶1.5")]
    [InlineData("order: 3", "order: ▶first")]
    public void An_order_is_a_whole_number_from_one(string old, string by) => AssertProblem("PA018", old, by, "'order'");

    [Theory]
    [InlineData("values: { yes: \"{state} pays.\", ", "values: ▶{ ", "'yes' is missing")]
    [InlineData(", unclear: \"Sources do not settle it.\" }\n    limited_with_note", " }\n    limited_with_note", "'unclear' is missing")]
    [InlineData("coding: { yes: It pays., ", "coding: ▶{ ", "'yes' is missing")]
    public void A_yes_no_limited_question_needs_a_sentence_and_a_coding_rule_for_all_four(string old, string by, string words)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(SmallFiles.Codebook, old, by);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal("PA009", problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_no_limited_question_without_coding_rules_is_an_error() =>
        Assert.Contains("'coding' is missing", OnlyProblem(
            SmallAtlas.Valid.Replace(SmallFiles.Codebook, "    coding: { yes: It pays., limited: It pays for some., no: It does not pay., unclear: Sources do not settle it. }\n", "")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("role: renewal-period", "role: training", "'renewal-years' has the 'role' that 'training-hours' has already")]
    [InlineData("mark: survey", "official: no", "exactly one is the kind of the surveys")]
    [InlineData("name: Trade press, mark: trade", "name: Trade press, mark: survey", "exactly one is the kind of the surveys")]
    [InlineData("    kind: number\n    carries: once\n", "    kind: number\n", "'carries' is missing")]
    [InlineData("populations: [mental-health]", "populations: [mental]", "'medicaid-mental-health' is about 'mental'")]
    [InlineData("substance-use: { name: Substance use, adults: yes }", "substance-use: { name: Substance use, covers: [mental] }", "'substance-use' covers 'mental'")]
    public void What_the_codebook_says_of_its_own_parts_must_agree(string old, string by, string words) =>
        Assert.Contains(words, OnlyProblem(SmallAtlas.Valid.Replace(SmallFiles.Codebook, old, by)), StringComparison.Ordinal);

    [Theory]
    [InlineData("carries: once", "carries: ▶one", "did you mean 'once'?")]
    [InlineData("role: training", "role: ▶trainings", "did you mean 'training'?")]
    [InlineData("mark: trade", "mark: ▶trades", "did you mean 'trade'?")]
    [InlineData("runs: medicaid", "runs: ▶medicare", "did you mean 'medicaid'?")]
    [InlineData("adults: yes", "adults: ▶true", "did you mean 'yes'?")]
    [InlineData("a national exam, shared: yes", "a national exam, shared: ▶true", "did you mean 'yes'?")]
    public void Traits_take_fixed_words(string old, string by, string words) => AssertProblem("PA012", old, by, words);

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

    // Of an id come names of files.
    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    [InlineData(252, 1)]
    public void An_id_has_so_many_letters_at_most(int letters, int problems)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(SmallFiles.Codebook, "- { id: medicaid-limits", $"- {{ id: ▶{new string('q', letters)}").Replace(SmallFiles.Idaho, "medicaid-limits:", $"{new string('q', letters)}:");
        Problem[] found = [.. atlas.Read().Problems.Where(problem => problem.Code == "PA029")];
        Assert.Equal(problems, found.Length);
        Assert.All(found, problem => Assert.Contains("at most 100", problem.Message, StringComparison.Ordinal));
    }
}
